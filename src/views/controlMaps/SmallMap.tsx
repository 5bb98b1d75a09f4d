import { isoDay } from '../../model/calendar.ts';
import { type Held, lineAt } from '../../model/control.ts';
import type { Instant } from '../../model/time.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { formatDay } from '../../strings/formatDate.ts';
import { strings } from '../../strings/strings.ts';
import { holdersOf } from './ControlKey.tsx';
import { shapeKey } from './controlShapes.ts';
import type { Drawn } from './drawShapes.ts';
import { heldFill } from './heldFill.ts';
import type { SmallFrame } from './svgPath.ts';

interface Props {
  /** Of the ids of fills and of the lines that all maps share. */
  readonly prefix: string;
  readonly drawn: Drawn;
  readonly vocabulary: Vocabulary;
  readonly held: readonly Held[];
  readonly at: Instant;
}

/** One day's map with its date. */
export function SmallMap({ prefix, drawn, vocabulary, held, at }: Props) {
  const { width, height } = drawn.frame;
  const day = formatDay(at);
  const line = lineAt(vocabulary.lines, at);
  const contact = line && drawn.lineOf(line.id);
  return (
    <figure className="small-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={describe(day, held, vocabulary)}>
        <rect className="six-maps-ground" width={width} height={height} />
        {held.map((it) => (
          <path
            key={it.part.layer + shapeKey(it.part)}
            d={drawn[it.part.layer].get(shapeKey(it.part))}
            fill={heldFill(vocabulary.holders, it, prefix)}
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
        <Countries countries={vocabulary.countries} frame={drawn.frame} />
      </svg>
      <figcaption>
        <time dateTime={isoDay(at)}>{day}</time>
      </figcaption>
    </figure>
  );
}

interface CountriesProps {
  readonly countries: Vocabulary['countries'];
  readonly frame: SmallFrame;
}

const Countries = ({ countries, frame }: CountriesProps) => (
  <g className="six-maps-country">
    {countries.map(({ id, label, labelAt }) => {
      if (!labelAt) return null;
      const [x, y] = frame.project([labelAt[1], labelAt[0]]);
      return (
        <text key={id} x={x.toFixed(1)} y={y.toFixed(1)}>
          {label}
        </text>
      );
    })}
  </g>
);

function describe(day: string, held: readonly Held[], vocabulary: Vocabulary): string {
  const { mapOf, parts } = strings.control;
  const all = held.filter(({ part }) => part.layer === 'parts');
  const count = (holder: string) => all.filter(({ period }) => period.holder === holder).length;
  return mapOf(
    day,
    holdersOf(held, vocabulary).map(({ id, label }) => parts(label, count(id), all.length)),
  );
}
