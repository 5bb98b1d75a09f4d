/** Citations and downloads. */
export const cite = {};
