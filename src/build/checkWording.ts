import { recordName, shorten } from '../load/readDocument.ts';
import type { DataIssue } from '../model/issue.ts';
import type { ArrayName, AuthoredData } from './readDataFolder.ts';

/** Fields that hold our own words, per array; quotations, titles of articles and of sources are exempt. */
const OWN_WORDS: Partial<Record<ArrayName, readonly string[]>> = {
  events: ['title', 'kind_label', 'summary', 'note', 'not_verified', 'time_note', 'according_to'],
  articles: ['label', 'note', 'correction', 'relevance', 'published_note'],
  claims: ['statement', 'counts', 'speaker_detail'],
  places: ['note'],
  actors: ['name'],
  control: ['note', 'part', 'certainty'],
};

const QUOTED = /“[^”]*”|‘[^’]*’|"[^"]*"|(?<![\p{L}\d])'[^']*'(?![\p{L}\d])/gu;

/** A word of the wording table that stands in our own text outside quotation marks is an issue. */
export function checkWording({ arrays }: AuthoredData): DataIssue[] {
  const banned = arrays.wording.flatMap(({ record }) => (record as { banned?: string[] }).banned ?? []);
  if (banned.length === 0) return [];
  const pattern = new RegExp(`(?<!\\p{L})(${banned.map(escapePattern).join('|')})(?!\\p{L})`, 'iu');
  return Object.entries(OWN_WORDS).flatMap(([name, fields]) =>
    arrays[name as ArrayName].flatMap(({ file, record }, index) =>
      textsOf(record, fields).flatMap(({ field, text }) => {
        const word = pattern.exec(text.replace(QUOTED, ' '))?.[1];
        if (!word) return [];
        const expected = `neutral wording outside quotation marks (see data/wording.yaml)`;
        return [{ file, record: recordName(record, index), field, value: shorten(word), expected }];
      }),
    ),
  );
}

/** Every text of the named fields, at any depth, with its dotted path. */
function textsOf(value: unknown, fields: readonly string[], path = ''): { field: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const field = path ? `${path}.${key}` : key;
    if (!fields.includes(key)) return textsOf(item, fields, field);
    const texts = Array.isArray(item) ? item : [item];
    return texts.filter((text) => typeof text === 'string').map((text) => ({ field, text }));
  });
}

const escapePattern = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
