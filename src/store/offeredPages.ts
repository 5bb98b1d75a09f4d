import type { Dataset } from '../model/dataset.ts';
import type { PageName } from './state.ts';

/** Whether a page of the panel has, or will have, content in this chronology. */
export function hasPage(dataset: Dataset, page: PageName): boolean {
  switch (page) {
    case 'claims':
    case 'glossary':
    case 'wording':
      return sizeOf(dataset[page]) > 0 || dataset.awaited.includes(page);
    case 'articles':
    case 'paths':
    case 'places':
      return dataset[page].size > 0;
    default:
      return true;
  }
}

const sizeOf = (items: readonly unknown[] | ReadonlyMap<string, unknown>): number =>
  'length' in items ? items.length : items.size;
