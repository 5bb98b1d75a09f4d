/** The map of the region, and the coarse one that is drawn before it where no picture shows the ground meanwhile. */
export const DETAILED_REGION = 'region.topo.json';
export const COARSE_REGION = 'region-first.topo.json';
export type RegionFile = typeof DETAILED_REGION | typeof COARSE_REGION;

/** The regional map files that this site was built with. The map of the world always exists. */
const OWN: ReadonlySet<string> = new Set((import.meta.env.ARAXES_MAP_FILES ?? '').split(' '));

export const hasMapFile = (name: string): boolean => OWN.has(name);
