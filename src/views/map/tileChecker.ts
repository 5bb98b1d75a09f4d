/** The size of a tile, in pixels; twice as large on high-resolution screens. */
const SIZES: readonly number[] = [256, 512];
/** Images are compared at this size. */
const COARSE = 32;

/**
 * Checks whether the images that arrive are tiles. A server that refuses sends an image with a warning, which the
 * browser draws like any other. For images fetched with `crossorigin`, Chromium and Firefox tell the HTTP status.
 * WebKit does not; there a warning has another size, or is the same everywhere.
 */
export function tileChecker() {
  const looks = new Set<string | undefined>();
  let compared = 0;
  return {
    isTile(picture: HTMLImageElement): boolean {
      const status = statusOf(picture.src);
      if (status > 0) return status < 400;
      if (looks.size < 2) {
        looks.add(lookOf(picture));
        compared += 1;
      }
      return SIZES.includes(picture.naturalWidth) && SIZES.includes(picture.naturalHeight);
    },
    /**
     * Whether all images were the same, of at least this many. Images of one colour do not count, because they may be
     * sea.
     */
    areAlike: (least: number) => compared >= least && looks.size === 1 && !looks.has(undefined),
  };
}

/** The HTTP status; 0 if the browser does not tell. */
function statusOf(address: string): number {
  const entry = performance.getEntriesByName(address, 'resource').at(-1);
  return (entry as PerformanceResourceTiming | undefined)?.responseStatus ?? 0;
}

/** The downscaled pixels of an image; undefined for an image of one colour. */
function lookOf(picture: HTMLImageElement): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = COARSE;
  canvas.height = COARSE;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.drawImage(picture, 0, 0, COARSE, COARSE);
  const pixels = new Uint32Array(context.getImageData(0, 0, COARSE, COARSE).data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]) ? undefined : pixels.join();
}
