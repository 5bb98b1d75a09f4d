import type { ChronologyDocument } from '../load/documentParts.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';

/** Checks that the places of extents exist, and the extent that the map opens on. */
export function checkExtents({ vocabulary, places }: ChronologyDocument, file: string): DataIssue[] {
  const { extents = [], opening_extent: opening } = vocabulary ?? {};
  const known = new Set(places.map(({ id }) => id));
  const issue = (record: string, field: string, id: string, expected: string): DataIssue => ({
    file,
    record,
    field,
    value: shorten(id),
    expected,
  });
  const isExtent = opening === undefined || extents.some(({ id }) => id === opening);
  return [
    ...(isExtent ? [] : [issue('vocabulary', 'opening_extent', opening, 'the id of one of the extents')]),
    ...extents.flatMap(({ id, places }) =>
      places
        .filter((place) => !known.has(place))
        .map((place) => issue(id, 'places', place, 'the id of a known place')),
    ),
  ];
}
