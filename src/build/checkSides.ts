import type { ChronologyDocument } from '../load/documentParts.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';

/** The usage of others than the sides, in a wording rule. */
const ELSEWHERE = 'elsewhere';

/** Checks that names and usages belong to sides and languages of the vocabulary, if it names any. */
export function checkSides({ vocabulary, places, wording }: ChronologyDocument, file: string): DataIssue[] {
  const { sides, languages } = vocabulary ?? {};
  const issues = (record: string, field: string, given: object | undefined, known: Known): DataIssue[] => {
    if (!known) return [];
    const unknown = Object.keys(given ?? {}).filter((id) => !known.ids.includes(id));
    return unknown.map((id) => ({ file, record, field, value: shorten(id), expected: known.expected }));
  };
  const ofSides = sides && { ids: idsOf(sides), expected: 'the id of a known side' };
  const ofLanguages = languages && { ids: idsOf(languages), expected: 'the id of a known language' };
  const ofUsage = ofSides && { ...ofSides, ids: [...ofSides.ids, ELSEWHERE] };
  return [
    ...places.flatMap(({ id, properties }) => [
      ...issues(id, 'properties.leading', properties.leading, ofSides),
      ...issues(id, 'properties.names', properties.names, ofLanguages),
    ]),
    ...wording.flatMap(({ id, usage }) => issues(id, 'usage', usage, ofUsage)),
  ];
}

/** What may be named, and what is expected; undefined if anything may be. */
type Known = { readonly ids: readonly string[]; readonly expected: string } | undefined;

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
