import { recordName } from '../load/parseDocument.ts';
import type { TermRecord } from '../load/records.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';
import { spellingsOf, termFinder } from '../views/text/findTerms.ts';
import { ownTexts } from './checkWording.ts';
import type { AuthoredData, AuthoredRecord } from './readDataFolder.ts';

/** Reports terms that share a spelling, and terms that no text contains and no event links to. */
export function checkGlossary(data: AuthoredData): DataIssue[] {
  const terms = data.arrays.glossary.map(({ file, record }, index) => ({
    ...spelled(record),
    file,
    name: recordName(record, index),
  }));
  const texts = ownTexts(data, ['events', 'articles', 'claims']).map(({ text }) => text);
  const found = new Set(texts.flatMap(termFinder(terms)).map(({ meaning }) => meaning));
  const dead = terms.filter((term) => term.events.length === 0 && !found.has(term));
  return [
    ...sharedSpellings(data.arrays.glossary),
    ...dead.map(({ file, name, term }) => ({
      file,
      record: name,
      field: 'term',
      value: shorten(term),
      expected: 'a word of any text, nor linked to an event',
    })),
  ];
}

const spelled = (record: unknown) =>
  ({ forms: [], events: [], ...(record as object) }) as unknown as TermRecord;

function sharedSpellings(records: readonly AuthoredRecord[]): DataIssue[] {
  const owners = new Map<string, string>();
  return records.flatMap(({ file, record }, index) => {
    const name = recordName(record, index);
    return spellingsOf(spelled(record)).flatMap((spelling) => {
      const owner = owners.get(spelling.toLowerCase());
      owners.set(spelling.toLowerCase(), name);
      if (owner === undefined) return [];
      const expected = `a spelling of its own (it is one of ${owner})`;
      return [{ file, record: name, field: 'forms', value: shorten(spelling), expected }];
    });
  });
}
