/**
 * The widths and heights at which the layout changes, in `em` of the browser's font size. Style sheets use them as
 * custom media of the same names, `@media (--narrow)`; scripts pass them to `matchMedia`.
 */
export const BREAK_POINTS = {
  /** An iframe in a newspaper column. */
  column: '(width < 17em)',
  tiny: '(width < 20em)',
  'not-tiny': '(width >= 20em)',
  /** A phone whose search field is only a lens until it opens. */
  slim: '(width < 23em)',
  compact: '(width < 35em)',
  'not-compact': '(width >= 35em)',
  narrow: '(width < 45em)',
  wide: '(width >= 45em)',
  medium: '(width < 64em)',
  'not-medium': '(width >= 64em)',
  /** Wide enough for the filters beside all three views. */
  beside: '(width >= 75em)',
  /** The slide is below the map rather than beside it. */
  upright: '(width <= 68.75em)',
  /** The header's main buttons show only their icons. */
  icons: '(width < 78em)',
  /** So does the choice of names, which is the longest. */
  'short-names': '(width < 87.5em)',
  projector: '(width >= 1600px) and (height >= 850px)',
  low: '(height <= 35em)',
  tall: '(height > 35em)',
  /** Nothing stands above the list but its count and the choice of what it lists. */
  short: '(height < 42em)',
  /** High enough for the map above the text in a small iframe. */
  'two-rows': '(height >= 26.25em)',
} as const;

/** A media query that combines several conditions. */
export const mediaQuery = (...names: readonly (keyof typeof BREAK_POINTS)[]): string =>
  names.map((name) => BREAK_POINTS[name]).join(' and ');
