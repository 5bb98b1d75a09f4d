/** The two states whose hues stand for the sides; everyone else is drawn in ink. */
const SIDES: Readonly<Record<string, string>> = { Armenia: 'armenian', Azerbaijan: 'azerbaijani' };

export const sideOf = (speaker: string): string | undefined => SIDES[speaker];
