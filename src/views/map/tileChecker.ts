/** Of a tile, in pixels; twice as many on a sharp screen. */
const SIZES: readonly number[] = [256, 512];
/** Pictures are compared at this size. */
const COARSE = 32;

/**
 * Tells whether the pictures that come for tiles are tiles: a server that refuses answers with a picture of a
 * warning, which the browser draws like any other. Of pictures fetched with `crossorigin` Chromium and Firefox
 * say with which status they came. WebKit does not: there a warning has another size, or is the same everywhere.
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
    /** Whether all pictures were the same, at least so many of them; a plain one may be the sea. */
    areAlike: (least: number) => compared >= least && looks.size === 1 && !looks.has(undefined),
  };
}

/** 0 where the engine does not say. */
function statusOf(address: string): number {
  const entry = performance.getEntriesByName(address, 'resource').at(-1);
  return (entry as PerformanceResourceTiming | undefined)?.responseStatus ?? 0;
}

/** The coarse pixels of a picture; nothing of a plain one. */
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
