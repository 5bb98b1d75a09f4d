import {
  type HeldPart,
  type HeldPoint,
  lineAt,
  type TerritoryPart,
  territoryAt,
} from '../../model/territoryParts.ts';
import type { Instant } from '../../model/time.ts';
import { type Holder, hatches, isColoured, type Vocabulary } from '../../model/vocabulary.ts';
import { hatchFill, partFill } from './heldPartFill.ts';
import { PinSwatch } from './TerritoryPin.tsx';

/** The holders of parts and points that have a colour, in the order of the vocabulary. */
export function holdersOf(
  held: readonly HeldPart[],
  { holders }: Pick<Vocabulary, 'holders'>,
  points: readonly HeldPoint[] = [],
): Holder[] {
  const parts = held.filter(({ part }) => part.layer === 'parts');
  const present = new Set([...parts, ...points].map(({ period }) => period.holder));
  return [...holders.values()].filter((holder) => isColoured(holder) && present.has(holder.id));
}

/** The holder whose hatch needs a legend entry of its own; undefined if another entry already has the hatch. */
export function hatchedAlone(
  held: readonly HeldPart[],
  { holders }: Pick<Vocabulary, 'holders'>,
): Holder | undefined {
  const patterns = held.map(({ period }) => holders.get(period.holder)?.pattern);
  if (patterns.includes('hatched')) return undefined;
  const isHatched = held.some(({ part, period }) => {
    const holder = holders.get(period.holder);
    return holder && (holder.pattern === 'hatch' || (part.layer === 'overlays' && hatches(holder)));
  });
  return isHatched ? [...holders.values()].find(({ pattern }) => pattern === 'hatch') : undefined;
}

interface KeyProps {
  readonly prefix: string;
  readonly territoryParts: readonly TerritoryPart[];
  /** The points that the maps show. */
  readonly points: readonly HeldPoint[];
  readonly vocabulary: Vocabulary;
  /** The moments that the maps show. */
  readonly moments: readonly Instant[];
}

/** The legend of the fills and lines that occur. */
export function TerritoryKey({ prefix, territoryParts, points, vocabulary, moments }: KeyProps) {
  const { holders, lines, territory } = vocabulary;
  const each = moments.map((at) => territoryAt(territoryParts, at));
  const contact = moments.flatMap((at) => lineAt(lines, at) ?? []);
  const hatched = each.map((held) => hatchedAlone(held, vocabulary)).find((holder) => holder !== undefined);
  return (
    <ul className="territory-maps-key">
      {holdersOf(each.flat(), vocabulary, points).map(({ id, label }) => (
        <li key={id}>
          <Swatch fill={partFill(holders, id, prefix)} />
          <span>{label}</span>
        </li>
      ))}
      {hatched && (
        <li>
          <Swatch fill={hatchFill(prefix)} />
          <span>{hatched.presence}</span>
        </li>
      )}
      {territory.formerBorder && (
        <LineEntry className="territory-maps-oblast" name={territory.formerBorder} />
      )}
      {[...new Set(contact.map(({ label }) => label))].map((name) => (
        <LineEntry key={name} className="territory-maps-contact" name={name} />
      ))}
      {points.length > 0 && territory.points && (
        <li>
          <PinSwatch className="territory-maps-swatch" />
          <span>{territory.points}</span>
        </li>
      )}
    </ul>
  );
}

const Swatch = ({ fill }: { readonly fill: string }) => (
  <svg className="territory-maps-swatch" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
    <rect x="0.5" y="0.5" width="25" height="15" fill={fill} />
  </svg>
);

const LineEntry = ({ className, name }: { readonly className: string; readonly name: string }) => (
  <li>
    <svg className="territory-maps-swatch" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
      <path className={className} d="M0 8H26" />
    </svg>
    <span>{name}</span>
  </li>
);
