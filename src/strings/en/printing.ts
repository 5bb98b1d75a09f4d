/** The print sheet. */
export const printing = {};
