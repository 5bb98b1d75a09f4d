import { isoDay } from '../../model/calendar.ts';
import type { Coordinates } from '../../model/place.ts';
import { type HeldPart, type HeldPoint, lineAt } from '../../model/territoryParts.ts';
import type { Instant } from '../../model/time.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { formatDay } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';
import { useStrings } from '../useStrings.ts';
import type { Drawn } from './drawShapes.ts';
import { heldPartFill, partFill } from './heldPartFill.ts';
import type { SmallMapProjection } from './svgPath.ts';
import { holdersOf } from './TerritoryKey.tsx';
import { TerritoryPin } from './TerritoryPin.tsx';
import { shapeKey } from './territoryShapes.ts';

/** A point that is held, and where it is. */
export interface PlacedOnMap {
  readonly held: HeldPoint;
  readonly place: Coordinates;
}

interface Props {
  /** Prefix of the ids of shared fills and lines. */
  readonly prefix: string;
  readonly drawn: Drawn;
  readonly vocabulary: Vocabulary;
  readonly held: readonly HeldPart[];
  /** The points within the box, with their places. */
  readonly points: readonly PlacedOnMap[];
  readonly at: Instant;
}

/** The map of one day, with its date. */
export function TerritoryMap({ prefix, drawn, vocabulary, held, points, at }: Props) {
  const strings = useStrings();
  const { width, height } = drawn.projection;
  const day = formatDay(at, strings);
  const line = lineAt(vocabulary.lines, at);
  const contact = line && drawn.lineOf(line.id);
  return (
    <figure className="territory-map">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={describe(day, held, points.length, vocabulary, strings)}
      >
        <rect className="territory-maps-ground" width={width} height={height} />
        {held.map((it) => (
          <path
            key={it.part.layer + shapeKey(it.part)}
            d={drawn[it.part.layer].get(shapeKey(it.part))}
            fill={heldPartFill(vocabulary.holders, it, prefix)}
            data-part={shapeKey(it.part)}
            data-holder={it.period.holder}
          />
        ))}
        <use href={`#${prefix}-districts`} className="territory-maps-district" />
        <path className="territory-maps-edge" d={drawn.edgesOf(held)} />
        <use href={`#${prefix}-oblast`} className="territory-maps-oblast" />
        <use href={`#${prefix}-borders`} className="territory-maps-border" />
        {contact && <path className="territory-maps-halo" d={contact} />}
        {contact && <path className="territory-maps-contact" d={contact} />}
        {points.map(({ held: { point, period }, place: { lat, lon } }) => {
          const [x, y] = drawn.projection.project([lon, lat]);
          const fill = partFill(vocabulary.holders, period.holder, prefix);
          return <TerritoryPin key={point.id} at={{ x, y }} fill={fill} scale={0.6} />;
        })}
        <Countries countries={vocabulary.countries} projection={drawn.projection} />
      </svg>
      <figcaption>
        <time dateTime={isoDay(at)}>{day}</time>
      </figcaption>
    </figure>
  );
}

interface CountriesProps {
  readonly countries: Vocabulary['countries'];
  readonly projection: SmallMapProjection;
}

const Countries = ({ countries, projection }: CountriesProps) => (
  <g className="territory-maps-country">
    {countries.map(({ id, label, labelAt }) => {
      if (!labelAt) return null;
      const [x, y] = projection.project([labelAt[1], labelAt[0]]);
      return (
        <text key={id} x={x.toFixed(1)} y={y.toFixed(1)}>
          {label}
        </text>
      );
    })}
  </g>
);

function describe(
  day: string,
  held: readonly HeldPart[],
  points: number,
  vocabulary: Vocabulary,
  strings: Strings,
): string {
  const { mapOf, parts, pointsOf } = strings.territory;
  const all = held.filter(({ part }) => part.layer === 'parts');
  const count = (holder: string) => all.filter(({ period }) => period.holder === holder).length;
  const holders = holdersOf(held, vocabulary).map(({ id, label }) => parts(label, count(id), all.length));
  return mapOf(day, points > 0 ? [...holders, pointsOf(points)] : holders);
}
