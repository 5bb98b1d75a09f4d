/** Colours for the canvas; labels, marks and buttons take theirs from the style sheet. */
export interface Palette {
  readonly sea: string;
  readonly land: string;
  /** Countries that the chronology highlights. */
  readonly focus: string;
  readonly lake: string;
  readonly coast: string;
  readonly river: string;
  readonly border: string;
  readonly halo: string;
  readonly district: string;
  /** Former and de facto lines. */
  readonly former: string;
  readonly accent: string;
  /** Opacity of the relief. */
  readonly relief: number;
}

export type Theme = 'light' | 'dark';

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    sea: '#cfdde6',
    land: '#f4f1ea',
    focus: '#fcfaf5',
    lake: '#cfdde6',
    coast: '#9fb6c4',
    river: '#9dbdd1',
    border: '#7d7468',
    halo: '#e3dccf',
    district: '#c9c0b2',
    former: '#857b70',
    accent: '#14509a',
    relief: 0.55,
  },
  dark: {
    sea: '#141c24',
    land: '#262a2f',
    focus: '#2e3238',
    lake: '#141c24',
    coast: '#33434f',
    river: '#456b87',
    border: '#9a958c',
    halo: '#1e2126',
    district: '#474b51',
    former: '#8f8a82',
    accent: '#84b6f4',
    relief: 0.95,
  },
};

/** For print: the light palette with whiter land and darker lines, which also works in grey. */
export const PAPER_PALETTE: Palette = {
  ...PALETTES.light,
  sea: '#d9e2e8',
  lake: '#d9e2e8',
  land: '#f3f1ec',
  focus: '#ffffff',
  coast: '#7f95a3',
  river: '#8facbf',
  border: '#5a5249',
  district: '#aaa195',
  former: '#6b6258',
};
