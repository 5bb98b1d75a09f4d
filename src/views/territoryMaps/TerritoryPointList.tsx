import type { Dataset } from '../../model/dataset.ts';
import type { HeldPoint } from '../../model/territoryParts.ts';
import { DAY } from '../../model/time.ts';
import { holderName, type Vocabulary } from '../../model/vocabulary.ts';
import { formatDay } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';
import { useStrings } from '../useStrings.ts';

interface PointListProps {
  readonly held: readonly HeldPoint[];
  readonly places: Dataset['places'];
  readonly vocabulary: Vocabulary;
}

/** The points in words, for paper and for readers who do not see the pins. */
export function TerritoryPointList({ held, places, vocabulary }: PointListProps) {
  const strings = useStrings();
  const distinct = [...new Map(held.map((it) => [it.period, it])).values()];
  if (distinct.length === 0) return null;
  return (
    <ul className="territory-points" aria-label={strings.territory.points}>
      {distinct.map((it) => (
        <li key={`${it.point.id} ${it.period.from}`}>{describe(it, places, vocabulary, strings)}</li>
      ))}
    </ul>
  );
}

/** "Karki / Tigranashen: Exclave of Azerbaijan. Held by Armenian forces, from 19 January 1990 to the present (seen)". */
function describe(
  { point, period }: HeldPoint,
  places: Dataset['places'],
  vocabulary: Vocabulary,
  strings: Strings,
): string {
  const { pointName, pointSpan, toPresent } = strings.territory;
  const name = places.get(point.placeId)?.name ?? point.placeId;
  const to = period.to === undefined ? toPresent : formatDay(period.span.end - DAY, strings);
  return pointSpan(
    pointName(name, point.what, holderName(vocabulary, period.holder)),
    formatDay(period.span.start, strings),
    to,
    period.certainty,
  );
}
