/** Who held what when: the layer on the map, its legend, the six maps. */
export const control = {};
