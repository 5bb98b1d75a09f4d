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

/** The fills of the small maps: hatches, bands and, for print, a texture for each holder. */
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

function HolderPattern({ id, holder, holders }: HolderPatternProps) {
  const ground = colourOf(holder);
  switch (holder.pattern) {
    case 'dots':
      return (
        <Pattern id={id} size={6}>
          <rect fill={ground} width={6} height={6} />
          <circle className="territory-maps-texture territory-maps-dot" cx={3} cy={3} r={0.9} />
        </Pattern>
      );
    case 'lines':
      return (
        <Pattern id={id} size={6}>
          <rect fill={ground} width={6} height={6} />
          <path className="territory-maps-texture territory-maps-stroke" d="M0 3H6" />
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
