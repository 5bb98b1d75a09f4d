/** The map files of the chronology's own region that this site was built with; the map of the world is always there. */
const OWN: ReadonlySet<string> = new Set((import.meta.env.ARAXES_MAP_FILES ?? '').split(' '));

export const hasMapFile = (name: string): boolean => OWN.has(name);
