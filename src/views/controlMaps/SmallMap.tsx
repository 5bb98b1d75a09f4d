import { type Held, lineAt } from '../../model/control.ts';
import type { Instant } from '../../model/time.ts';
import { formatDay } from '../../strings/formatDate.ts';
import { strings } from '../../strings/strings.ts';
import { holdersOf } from './ControlKey.tsx';
import { shapeKey } from './controlShapes.ts';
import type { Drawn } from './drawShapes.ts';
import { heldFill } from './heldFill.ts';
import { HEIGHT, WIDTH } from './svgPath.ts';

interface Props {
  /** Of the ids of fills and of the lines that all maps share. */
  readonly prefix: string;
  readonly drawn: Drawn;
  readonly held: readonly Held[];
  readonly at: Instant;
}

/** One day's map with its date. */
export function SmallMap({ prefix, drawn, held, at }: Props) {
  const day = formatDay(at);
  const line = lineAt(at);
  const contact = line === undefined ? undefined : drawn.lineOf(line);
  return (
    <figure className="small-map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={describe(day, held)}>
        <rect className="six-maps-ground" width={WIDTH} height={HEIGHT} />
        {held.map((it) => (
          <path
            key={it.part.layer + shapeKey(it.part)}
            d={drawn[it.part.layer].get(shapeKey(it.part))}
            fill={heldFill(it, prefix)}
            data-part={shapeKey(it.part)}
            data-holder={it.period.holder}
          />
        ))}
        <use href={`#${prefix}-districts`} className="six-maps-district" />
        <path className="six-maps-edge" d={drawn.edgesOf(held)} />
        <use href={`#${prefix}-oblast`} className="six-maps-oblast" />
        <use href={`#${prefix}-borders`} className="six-maps-border" />
        {contact && <path className="six-maps-halo" d={contact} />}
        {contact && <path className="six-maps-contact" d={contact} />}
        <Countries />
      </svg>
      <figcaption>
        <time dateTime={new Date(at).toISOString().slice(0, 10)}>{day}</time>
      </figcaption>
    </figure>
  );
}

/** Where the names of the countries stand, in the units of the map. */
function Countries() {
  const { armenia, azerbaijan, iran } = strings.control.countries;
  return (
    <g className="six-maps-country">
      <text x="27" y="98">
        {armenia}
      </text>
      <text x="166" y="48">
        {azerbaijan}
      </text>
      <text x="140" y="156">
        {iran}
      </text>
    </g>
  );
}

function describe(day: string, held: readonly Held[]): string {
  const { mapOf, parts, holders } = strings.control;
  const all = held.filter(({ part }) => part.layer === 'parts');
  const count = (holder: string) => all.filter(({ period }) => period.holder === holder).length;
  return mapOf(
    day,
    holdersOf(held).map((holder) => parts(holders[holder], count(holder), all.length)),
  );
}
