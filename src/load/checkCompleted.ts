import type { ChronologyDocument, Parsed } from './documentParts.ts';
import type { Incomplete } from './laterFields.ts';
import { parseArrays, parseSingle } from './parseDocument.ts';

const COMPLETED = ['events', 'places', 'articles', 'paths'] as const satisfies (keyof Incomplete)[];

type Completed = Incomplete & Pick<ChronologyDocument, 'vocabulary'>;

/** Checks records that have been completed by further parts: one that does not pass stays as it was. */
export function checkCompleted(first: Parsed, completed: Completed, file: string): Parsed {
  const { arrays, issues } = parseArrays({ ...completed }, COMPLETED, file);
  const checked = COMPLETED.map((name) => [name, replace(first.document[name], arrays[name] ?? [])] as const);
  const vocabulary =
    parseSingle('vocabulary', completed.vocabulary, file, issues) ?? first.document.vocabulary;
  return {
    document: { ...first.document, vocabulary, ...Object.fromEntries(checked) },
    issues: [...first.issues, ...issues],
  };
}

type Identified = readonly { readonly id: string }[];

function replace(before: Identified, after: Identified): Identified {
  const byId = new Map(after.map((record) => [record.id, record]));
  return before.map((record) => byId.get(record.id) ?? record);
}
