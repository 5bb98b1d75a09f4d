/** The regional map files that this site was built with. The map of the world always exists. */
const OWN: ReadonlySet<string> = new Set((import.meta.env.ARAXES_MAP_FILES ?? '').split(' '));

export const hasMapFile = (name: string): boolean => OWN.has(name);
