import { recordName } from '../load/parseDocument.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';
import { keysOf } from '../model/lists.ts';
import type { CheckRules } from './checkRules.ts';
import { withoutQuotations } from './ownWords.ts';
import type { AuthoredArrayName, AuthoredData } from './readDataFolder.ts';

/** Fields with our own words, by array. Quotations and the titles of articles and sources are exempt. */
const OWN_WORDS: Partial<Record<AuthoredArrayName, readonly string[]>> = {
  events: ['title', 'kind_label', 'summary', 'note', 'not_verified', 'time_note', 'according_to'],
  articles: ['label', 'note', 'correction', 'relevance', 'published_note'],
  claims: ['statement', 'counts', 'speaker_detail'],
  places: ['note'],
  actors: ['name'],
  control: ['note', 'part', 'certainty'],
  control_points: ['what', 'note', 'certainty'],
  glossary: ['term', 'definition'],
  paths: ['title', 'intro', 'question'],
};

/** A text in our own words, and where it is. */
interface OwnText {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly text: string;
}

/** Every text in our own words in the named arrays. */
export const ownTexts = ({ arrays }: AuthoredData, names: readonly AuthoredArrayName[]): OwnText[] =>
  names.flatMap((name) =>
    arrays[name].flatMap(({ file, record }, index) =>
      textsOf(record, OWN_WORDS[name] ?? []).map((found) => ({
        file,
        record: recordName(record, index),
        ...found,
      })),
    ),
  );

/** Reports words banned by the wording table, in any form, in our own text outside quotation marks. */
export function checkWording(
  data: AuthoredData,
  { forms, names }: Pick<CheckRules, 'forms' | 'names'>,
): DataIssue[] {
  const rules = data.arrays.wording.map(({ record }) => record as { id: string; banned?: string[] });
  const banned = rules.flatMap(({ id, banned = [] }) => [...(forms[id] ?? []), ...banned]);
  if (banned.length === 0) return [];
  const pattern = new RegExp(`(?<!\\p{L})(${banned.map(patternOf).join('|')})(?!\\p{L})`, 'iu');
  return ownTexts(data, keysOf(OWN_WORDS)).flatMap(({ text, ...where }) => {
    const word = pattern.exec(withoutNames(withoutQuotations(text), names))?.[1];
    if (!word) return [];
    const expected = 'neutral wording outside quotation marks (see wording.yaml and checks.yaml)';
    return [{ ...where, value: shorten(word), expected }];
  });
}

/** A form that ends in `*` stands for every word that begins so. */
const patternOf = (form: string) =>
  form.endsWith('*') ? `${escapePattern(form.slice(0, -1))}\\p{L}*` : escapePattern(form);

const withoutNames = (text: string, names: readonly string[]) =>
  names.reduce((rest, name) => rest.replaceAll(name, ' '), text);

/** The texts of the named fields at any depth, with their dotted paths. */
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
