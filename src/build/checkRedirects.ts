import type { ChronologyDocument } from '../load/documentParts.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';

/** An id that is gone must not be in use again: the record that has it could not be reached by the redirect's links. */
export function checkRedirects(document: ChronologyDocument, file: string): DataIssue[] {
  const { events, articles, places, actors, paths } = document;
  const used = new Set([events, articles, places, actors, paths].flat().map(({ id }) => id));
  return Object.entries(document.head.redirects)
    .filter(([gone]) => used.has(gone))
    .map(([gone, now]) => ({
      file,
      record: 'head',
      field: `redirects.${gone}`,
      value: shorten(now),
      expected: 'left out, as a record still has the id on the left',
    }));
}
