import type { PlaceId } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import type { NameOf } from '../../model/placeName.ts';
import type { LabelRecord } from './placeLabels.ts';

/**
 * The labels with the place names that the reader has chosen. A label that differs from the place's name ("Syunik" for
 * the province) keeps its text. Unchanged labels are the same objects as in `before`.
 */
export function nameLabels(
  records: readonly LabelRecord[],
  places: ReadonlyMap<PlaceId, Place>,
  nameOf: NameOf,
  before: readonly LabelRecord[],
): LabelRecord[] {
  return records.map((record, index) => {
    const place = record.place === undefined ? undefined : places.get(record.place);
    const name = place?.name === record.name ? nameOf(place) : record.name;
    const [same] = [record, before[index]].filter((it) => it?.place === record.place && it?.name === name);
    return same ?? { ...record, name };
  });
}
