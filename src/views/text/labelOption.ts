import type { Dataset } from '../../model/dataset.ts';
import type { NameOf } from '../../model/placeName.ts';
import { labelOfId } from '../../model/vocabulary.ts';
import type { FilterGroup } from '../../store/filters.ts';
import type { Certainty } from '../../store/state.ts';
import type { Strings } from '../../strings/strings.ts';

/** The label of a filter option. */
export function labelOption(
  dataset: Dataset,
  nameOf: NameOf,
  group: FilterGroup,
  id: string,
  strings: Strings,
): string {
  switch (group) {
    case 'kinds':
      return dataset.vocabulary.kinds.get(id)?.label ?? labelOfId(id);
    case 'tracks':
      return dataset.vocabulary.tracks.get(id)?.label ?? labelOfId(id);
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
