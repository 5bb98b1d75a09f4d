import type { Held, Holder } from '../../model/control.ts';

/** Fills made by `ControlPatterns`. */
export type PatternName = 'armenian' | 'azerbaijani' | 'mixed' | 'contested' | 'patrolled' | 'peacekeepers';

const PARTS: Partial<Record<Holder, PatternName>> = {
  ARM: 'armenian',
  AZ: 'azerbaijani',
  MIXED: 'mixed',
  CONTESTED: 'contested',
  ARM_RUPK: 'patrolled',
  RUPK: 'peacekeepers',
};

/** Where a pattern stands in the page: under ids that begin with `prefix`. */
export const patternFill = (prefix: string, name: PatternName): string => `url(#${prefix}-${name})`;

/** How a part is filled. Soviet Azerbaijan alone is plain, so that it stays apart in grey too. */
export function partFill(holder: Holder, prefix: string): string {
  const name = PARTS[holder];
  if (name) return patternFill(prefix, name);
  return holder === 'SU_AZ' ? 'var(--held-soviet)' : 'none';
}

/** How a part or an overlay is filled: overlays only hatch, while peacekeepers stood there. */
export function heldFill({ part, period: { holder } }: Held, prefix: string): string {
  if (part.layer === 'parts') return partFill(holder, prefix);
  return holder === 'RUPK' || holder === 'MIXED' ? patternFill(prefix, 'peacekeepers') : 'none';
}
