/** Search, filters, and what is on. */
export const search = {};
