import type { Dataset } from '../model/dataset.ts';

/** Reads the id of a record: as it stands in an address, or the one that the data name for an id that is gone. */
export const currentId =
  (known: { readonly has: (id: string) => boolean }, { redirects }: Pick<Dataset, 'redirects'>) =>
  (id: string): string | undefined =>
    [id, redirects.get(id)].find((it) => it !== undefined && known.has(it));
