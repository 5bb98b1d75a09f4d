import { recordName } from '../load/parseDocument.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';
import type { CheckRules } from './checkRules.ts';
import type { AuthoredData, AuthoredRecord } from './readDataFolder.ts';

/** Reports HTML in any text, which readers would see as it is, and titles and summaries of events that are too long. */
export const checkTexts = (data: AuthoredData, headFile: string, rules: CheckRules): DataIssue[] => [
  ...checkMarkup(data, headFile),
  ...checkLengths(data, rules),
];

/** A tag or a character reference of HTML. */
const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#x?[\da-f]+);/i;

function checkMarkup({ head, singles, arrays }: AuthoredData, headFile: string): DataIssue[] {
  const named = (records: readonly AuthoredRecord[]) =>
    records.map(({ file, record }, index) => ({ file, record, name: recordName(record, index) }));
  const all = [
    { file: headFile, record: head, name: 'head' },
    ...Object.entries(singles).flatMap(([name, single]) => (single ? [{ ...single, name }] : [])),
    ...Object.values(arrays).flatMap(named),
  ];
  return all.flatMap(({ file, record, name }) =>
    stringsOf(record).flatMap(({ field, text }) => {
      const markup = isAddress(text) ? undefined : MARKUP.exec(text)?.[0];
      if (markup === undefined) return [];
      return [{ file, record: name, field, value: shorten(markup), expected: 'plain text, without HTML' }];
    }),
  );
}

const isAddress = (text: string) => /^https?:\S+$/.test(text);

/** The texts of a record at any depth, with their dotted paths. */
function stringsOf(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => stringsOf(item, field ? `${field}.${key}` : key));
}

function checkLengths({ arrays }: AuthoredData, { longest }: CheckRules): DataIssue[] {
  return arrays.events.flatMap(({ file, record }, index) => {
    const { title = '', summary = '' } = record as { title?: string; summary?: string };
    const words = summary.split(/\s+/).filter(Boolean).length;
    const where = { file, record: recordName(record, index) };
    return [
      ...(title.length > longest.title
        ? [
            {
              ...where,
              field: 'title',
              value: shorten(title),
              expected: `at most ${longest.title} characters long`,
            },
          ]
        : []),
      ...(words > longest.summary_words
        ? [
            {
              ...where,
              field: 'summary',
              value: `${words} words`,
              expected: `at most ${longest.summary_words} words`,
            },
          ]
        : []),
    ];
  });
}
