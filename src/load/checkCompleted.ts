import type { Parsed } from './documentParts.ts';
import type { Incomplete } from './laterFields.ts';
import { parseArrays } from './parseDocument.ts';

const COMPLETED = ['events', 'places', 'articles', 'paths'] as const satisfies (keyof Incomplete)[];

/** Checks records that have been completed by further parts: one that does not pass stays as it was. */
export function checkCompleted(first: Parsed, completed: Incomplete, file: string): Parsed {
  const { arrays, issues } = parseArrays({ ...completed }, COMPLETED, file);
  const checked = COMPLETED.map((name) => [name, replace(first.document[name], arrays[name] ?? [])] as const);
  return {
    document: { ...first.document, ...Object.fromEntries(checked) },
    issues: [...first.issues, ...issues],
  };
}

type Identified = readonly { readonly id: string }[];

function replace(before: Identified, after: Identified): Identified {
  const byId = new Map(after.map((record) => [record.id, record]));
  return before.map((record) => byId.get(record.id) ?? record);
}
