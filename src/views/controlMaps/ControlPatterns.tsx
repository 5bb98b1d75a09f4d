import type { ReactNode } from 'react';
import type { PatternName } from './heldFill.ts';

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

const Ground = ({ size, fill }: { size: number; fill: string }) => (
  <rect className={`six-maps-${fill}`} width={size} height={size} />
);

/** Fills of the six maps: hatches for what is not one holder's, and for print a texture for each side. */
export function ControlPatterns({ prefix }: { readonly prefix: string }) {
  const idOf = (name: PatternName) => `${prefix}-${name}`;
  return (
    <>
      <Pattern id={idOf('armenian')} size={6}>
        <Ground size={6} fill="armenian" />
        <circle className="six-maps-texture six-maps-dot" cx={3} cy={3} r={0.9} />
      </Pattern>
      <Pattern id={idOf('azerbaijani')} size={6}>
        <Ground size={6} fill="azerbaijani" />
        <path className="six-maps-texture six-maps-stroke" d="M0 3H6" />
      </Pattern>
      <Pattern id={idOf('mixed')} size={12} turn={45}>
        <rect className="six-maps-armenian" width={6} height={12} />
        <rect className="six-maps-azerbaijani" x={6} width={6} height={12} />
        <path className="six-maps-stroke" d="M0 0V12M6 0V12" />
      </Pattern>
      <Pattern id={idOf('contested')} size={9}>
        <Ground size={9} fill="contested" />
        <path className="six-maps-stroke" d="M0 0L9 9M9 0L0 9" />
      </Pattern>
      <Pattern id={idOf('patrolled')} size={7} turn={-45}>
        <Ground size={7} fill="armenian" />
        <path className="six-maps-hatch" d="M0 0V7" />
      </Pattern>
      <Pattern id={idOf('peacekeepers')} size={7} turn={-45}>
        <path className="six-maps-hatch" d="M0 0V7" />
      </Pattern>
    </>
  );
}
