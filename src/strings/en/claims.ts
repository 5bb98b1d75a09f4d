/** Who says what: the columns of an event, and the view of all claims. */
export const claims = {};
