import type { DataIssue } from '../model/issue.ts';
import { shorten } from './shorten.ts';

/** What zod says of one value, as far as we use it. */
interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
  /** The type that a value of another type should have had. */
  readonly expected?: string;
  /** The values of a list that a value is not in. */
  readonly values?: readonly unknown[];
  /** The fields that a record does not have. */
  readonly keys?: readonly string[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  /** Of what there is a minimum or a maximum. */
  readonly origin?: string;
}

/** What `zod/mini` says where the record type gives no words of its own. */
const NO_WORDS = 'Invalid input';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** The mistakes in a record as issues with file, record, field, value and what is expected. */
export const issuesOf = (
  mistakes: { readonly issues: readonly Mistake[] } | undefined,
  json: unknown,
  file: string,
  record: string,
): DataIssue[] =>
  (mistakes?.issues ?? []).flatMap((mistake) =>
    pathsOf(mistake).map((path) => ({
      file,
      record,
      field: fieldName(path, json) || 'record',
      value: shorten(path.reduce(childOf, json)),
      expected: expectedBy(mistake),
    })),
  );

const childOf = (value: unknown, key: PropertyKey): unknown =>
  (value as Record<PropertyKey, unknown> | null | undefined)?.[key];

/** "kinds.protest.shape": an item of a list by its id, if it has one, otherwise by its number from 0. */
function fieldName(path: readonly PropertyKey[], json: unknown): string {
  let value = json;
  const names = path.map((key) => {
    value = childOf(value, key);
    const itemId = typeof key === 'number' ? childOf(value, 'id') : undefined;
    return typeof itemId === 'string' ? itemId : String(key);
  });
  return names.join('.');
}

const pathsOf = ({ path, keys }: Mistake) => (keys ? keys.map((key) => [...path, key]) : [path]);

function expectedBy({ message, code, expected, values, minimum, maximum, origin }: Mistake): string {
  if (message !== NO_WORDS) return message;
  if (code === 'unrecognized_keys') return 'in a field that exists: the name may be misspelt';
  if (values) return values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;
  if (expected) return TYPES[expected] ?? expected;
  const counted = origin === 'array' ? 'a list of ' : '';
  if (minimum !== undefined) return `${counted}at least ${minimum}`;
  if (maximum !== undefined) return `${counted}at most ${maximum}`;
  return 'a valid value';
}
