import './territoryPatterns.css';
import type { ReactNode } from 'react';
import { colourOf, type Holder, type Vocabulary } from '../../model/vocabulary.ts';
import { fillPatternId, hatchId } from './heldPartFill.ts';

interface PatternProps {
  readonly id: string;
  readonly size: number;
  readonly turn?: number;
  readonly children: ReactNode;
}

const Pattern = ({ id, size, turn = 0, children }: PatternProps) => (
  <pattern
    id={id}
    width={size}
    height={size}
    patternUnits="userSpaceOnUse"
    patternTransform={`rotate(${turn})`}
  >
    {children}
  </pattern>
);

/** The fills of areas, on screens and on paper: a texture on the holder's colour, so that grey tells holders apart. */
export function TerritoryPatterns({
  prefix,
  holders,
}: {
  readonly prefix: string;
  readonly holders: Vocabulary['holders'];
}) {
  return (
    <>
      {[...holders.values()].map((holder) => (
        <HolderPattern key={holder.id} id={fillPatternId(prefix, holder)} holder={holder} holders={holders} />
      ))}
      <Hatch id={hatchId(prefix)} />
    </>
  );
}

/** The side of a texture's tile, and the width of a line in it, in pixels. */
const TILE = 6;
const LINE = 1.2;
/** A dot covers as much of its tile as a line does: no texture has more weight than another. */
const DOT_RADIUS = Math.sqrt((TILE * LINE) / Math.PI);

const Hatch = ({ id, ground }: { id: string; ground?: string }) => (
  <Pattern id={id} size={7} turn={-45}>
    {ground && <rect fill={ground} width={7} height={7} />}
    <path className="territory-maps-hatch" d="M0 0V7" />
  </Pattern>
);

interface HolderPatternProps {
  readonly id: string;
  readonly holder: Holder;
  readonly holders: Vocabulary['holders'];
}

/** The fill of a holder's areas. */
export function HolderPattern({ id, holder, holders }: HolderPatternProps) {
  const ground = colourOf(holder);
  switch (holder.pattern) {
    case 'dots':
      return (
        <Pattern id={id} size={TILE}>
          <rect fill={ground} width={TILE} height={TILE} />
          <circle className="territory-maps-dot" cx={TILE / 2} cy={TILE / 2} r={DOT_RADIUS.toFixed(2)} />
        </Pattern>
      );
    case 'lines':
      return (
        <Pattern id={id} size={TILE}>
          <rect fill={ground} width={TILE} height={TILE} />
          <rect className="territory-maps-line" y={(TILE - LINE) / 2} width={TILE} height={LINE} />
        </Pattern>
      );
    case 'bands':
      return (
        <Pattern id={id} size={12} turn={45}>
          {bandColours(holder, holders).map((fill, index) => (
            <rect key={fill} fill={fill} x={index * 6} width={6} height={12} />
          ))}
          <path className="territory-maps-stroke" d="M0 0V12M6 0V12" />
        </Pattern>
      );
    case 'crossed':
      return (
        <Pattern id={id} size={9}>
          <rect fill={ground} width={9} height={9} />
          <path className="territory-maps-stroke" d="M0 0L9 9M9 0L0 9" />
        </Pattern>
      );
    case 'hatched':
      return <Hatch id={id} ground={ground} />;
    case 'hatch':
      return <Hatch id={id} />;
    case 'plain':
    case 'none':
      return null;
  }
}

/** The colours of the two holders of a band pattern. */
export const bandColours = ({ of }: Holder, holders: Vocabulary['holders']): string[] =>
  of.flatMap((id) => holders.get(id) ?? []).map(colourOf);
