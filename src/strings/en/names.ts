/** Names of places, the gazetteer, what is near in time and space. */
export const names = {};
