import type { Dataset } from '../model/dataset.ts';
import { weakMemoize } from './memoize.ts';

/** Reads the id of a record: as it stands in an address, or the one that the data name for an id that is gone. */
export const currentId =
  (known: { readonly has: (id: string) => boolean }, { redirects }: Pick<Dataset, 'redirects'>) =>
  (id: string): string | undefined =>
    [id, redirects.get(id)].find((it) => it !== undefined && known.has(it));

const formerIds = weakMemoize((redirects: Dataset['redirects']): ReadonlyMap<string, readonly string[]> => {
  const former = new Map<string, string[]>();
  for (const [gone, now] of redirects) former.set(now, [...(former.get(now) ?? []), gone]);
  return former;
});

/** The ids that are gone and lead to a record; none for most. */
export const formerIdsOf = ({ redirects }: Pick<Dataset, 'redirects'>, id: string): readonly string[] =>
  formerIds(redirects).get(id) ?? [];
