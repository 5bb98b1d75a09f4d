import { recordName } from '../load/parseDocument.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';
import type { CheckRules } from './checkRules.ts';
import { type AuthoredData, type AuthoredRecord, eachSingle } from './readDataFolder.ts';

/** Reports HTML in our own texts, which readers would see as it is, blank ones, and events with too much text. */
export const checkTexts = (data: AuthoredData, headFile: string, rules: CheckRules): DataIssue[] => [
  ...checkMarkup(data, headFile),
  ...checkLengths(data, rules),
];

/** A tag or a character reference that people write by hand. */
const MARKUP =
  /<\/?(?:a|b|br|code|div|em|font|h\d|i|img|li|ol|p|s|small|span|strong|sub|sup|u|ul)(?:\s[^<>]*|\/)?>|&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|#\d+|#x[\da-f]+);/i;
/** The words of others, which stay as they are. */
const QUOTED = ['excerpts', 'quote', 'url'];

function checkMarkup(data: AuthoredData, headFile: string): DataIssue[] {
  const named = (records: readonly AuthoredRecord[]) =>
    records.map(({ file, record }, index) => ({ file, record, name: recordName(record, index) }));
  const all = [
    { file: headFile, record: data.head, name: 'head' },
    ...eachSingle(data),
    ...Object.values(data.arrays).flatMap(named),
  ];
  return all.flatMap(({ file, record, name }) =>
    stringsOf(record).flatMap(({ field, text }) => {
      const where = { file, record: name, field };
      if (text.trim() === '') return [{ ...where, value: shorten(text), expected: 'some text' }];
      const markup = MARKUP.exec(text)?.[0];
      if (markup === undefined) return [];
      return [{ ...where, value: shorten(markup), expected: 'plain text, without HTML' }];
    }),
  );
}

/** The texts of a record at any depth but the words of others, with their dotted paths. */
function stringsOf(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !QUOTED.includes(key))
    .flatMap(([key, item]) => stringsOf(item, field ? `${field}.${key}` : key));
}

function checkLengths({ arrays }: AuthoredData, { longest }: CheckRules): DataIssue[] {
  return arrays.events.flatMap(({ file, record }, index) => {
    const { title, summary } = record as { title: string; summary: string };
    const words = summary.split(/\s+/).filter(Boolean).length;
    const complain = (field: string, value: string, expected: string) => ({
      file,
      record: recordName(record, index),
      field,
      value,
      expected: `at most ${expected}`,
    });
    return [
      title.length > longest.title && complain('title', shorten(title), `${longest.title} characters long`),
      words > longest.summary_words &&
        complain('summary', `${words} words`, `${longest.summary_words} words`),
    ].filter((it) => it !== false);
  });
}
