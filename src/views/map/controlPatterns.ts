import type { Holder } from '../../model/control.ts';

/** The hatches that stand in the page with the legend; a shape takes one by its address, `url(#…)`. */
export const PATTERNS: Partial<Record<Holder, string>> = {
  MIXED: 'held-mixed',
  CONTESTED: 'held-contested',
};
export const PEACEKEEPERS = 'held-peacekeepers';
