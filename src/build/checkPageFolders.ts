import { shorten } from '../load/shorten.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DataIssue } from '../model/issue.ts';

/** The records that have a page in a folder of its own, named after the id. */
const WITH_PAGES = ['events', 'articles', 'paths'] as const;

/**
 * In characters. Most file systems take names of 255 bytes, encrypted ones of 143, and endings are added; Windows takes
 * whole paths of 260.
 */
const LONGEST = 128;

/** An id that names a folder, and where it stands. */
interface Named {
  readonly id: string;
  readonly record: string;
  readonly field: string;
}

/** Reports ids that cannot name the folder of a page: too long, or the same as another on macOS and Windows. */
export const checkPageFolders = (dataset: Dataset, file: string): DataIssue[] =>
  WITH_PAGES.flatMap((part) => {
    const named = namedFolders(dataset, part);
    const long = named.filter(({ id }) => id.length > LONGEST);
    return [
      ...long.map((it) => issue(file, it, `at most ${LONGEST} characters long: a folder has its name`)),
      ...sharedFolders(named).map(({ other, ...it }) =>
        issue(file, it, `different from ${other} in more than capitals: on some systems both are one folder`),
      ),
    ];
  });

/** The pages of one sort, and those at ids that are gone, which lead to them. */
function namedFolders({ redirects, ...dataset }: Dataset, part: (typeof WITH_PAGES)[number]): Named[] {
  const gone = [...redirects].filter(([, now]) => dataset[part].has(now)).map(([id]) => id);
  return [
    ...[...dataset[part].keys()].map((id) => ({ id, record: id, field: 'id' })),
    ...gone.map((id) => ({ id, record: 'head', field: `redirects.${id}` })),
  ];
}

function sharedFolders(named: readonly Named[]) {
  const owners = new Map<string, string>();
  return named.flatMap((it) => {
    const folder = it.id.toLowerCase();
    const other = owners.get(folder);
    if (other === undefined) owners.set(folder, it.id);
    // The same id twice is reported elsewhere.
    return other === undefined || other === it.id ? [] : [{ ...it, other }];
  });
}

const issue = (file: string, { id, record, field }: Named, expected: string): DataIssue => ({
  file,
  record,
  field,
  value: shorten(id),
  expected,
});
