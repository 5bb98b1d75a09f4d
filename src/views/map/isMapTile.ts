/** Of a tile, in pixels; twice as many on a sharp screen. */
const SIZES: readonly number[] = [256, 512];

/**
 * Whether the picture that came for a tile is one: a server that refuses answers with a picture of a warning,
 * which the browser draws like any other. For servers that allow their tiles to be read (`crossorigin`), the
 * browser says the status of the answer; an engine that does not is told by the size at least.
 */
export function isMapTile(tile: HTMLImageElement): boolean {
  const entry = performance.getEntriesByName(tile.src, 'resource').at(-1);
  const status = (entry as PerformanceResourceTiming | undefined)?.responseStatus ?? 0;
  return status > 0 ? status < 400 : SIZES.includes(tile.naturalWidth) && SIZES.includes(tile.naturalHeight);
}
