import type { Dataset } from '../model/dataset.ts';
import type { Kind, Track } from '../model/event.ts';
import type { NameOf } from '../model/placeName.ts';
import type { FilterGroup } from '../store/filters.ts';
import type { Certainty } from '../store/state.ts';
import { strings } from '../strings/strings.ts';

/** An option of a filter as the reader meets it. */
export function labelOption(dataset: Dataset, nameOf: NameOf, group: FilterGroup, id: string): string {
  switch (group) {
    case 'kinds':
      return strings.kinds[id as Kind];
    case 'tracks':
      return strings.tracks[id as Track];
    case 'certainties':
      return strings.search.certainties[id as Certainty];
    case 'actors':
      return dataset.actors.get(id)?.name ?? id;
    case 'places': {
      const place = dataset.places.get(id);
      return place ? nameOf(place) : id;
    }
    case 'articles':
      return dataset.articles.get(id)?.title ?? id;
  }
}
