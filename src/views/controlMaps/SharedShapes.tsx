import { ControlPatterns } from './ControlPatterns.tsx';
import type { Drawn } from './drawShapes.ts';

/** Fills, and the lines that are the same on all six maps, once. Out of sight. */
export function SharedShapes({ prefix, drawn }: { readonly prefix: string; readonly drawn: Drawn }) {
  return (
    <svg className="six-maps-shared" aria-hidden="true" focusable="false">
      <defs>
        <ControlPatterns prefix={prefix} />
        <path id={`${prefix}-districts`} d={drawn.districts} />
        <path id={`${prefix}-oblast`} d={drawn.oblast} />
        <path id={`${prefix}-borders`} d={drawn.borders} />
      </defs>
    </svg>
  );
}
