/** Colours of the static pages' pictures, which have no style sheet, where they have none of the tokens. */
export const PICTURE_PALETTE = {
  ink: '#1c1f24',
  town: '#2f2b26',
  label: '#3b3630',
  country: '#6b6459',
  water: '#33566c',
  area: '#5b5549',
  line: '#8f8a80',
  paper: '#ffffff',
  halo: '#fcfaf5',
  unknownKind: '#000000',
} as const;
