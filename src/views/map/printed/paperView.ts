import type { Coordinates } from '../../../model/place.ts';
import type { MapViewport } from '../shownMap.ts';
import { viewOf } from './project.ts';

/** Fits between the margins of A4 and of US Letter, at 96 pixels per inch. */
export const PAPER_WIDTH = 680;
const HEIGHT = { least: 260, most: 400, usual: 340 };

/** A view that contains everything the map on the screen shows; without a map, the given places. */
export function paperView(shown: MapViewport | undefined, places: readonly Coordinates[]): MapViewport {
  if (!shown) return viewOf(places, PAPER_WIDTH, HEIGHT.usual);
  const width = PAPER_WIDTH;
  const height = Math.max(
    HEIGHT.least,
    Math.min(HEIGHT.most, Math.round((width * shown.height) / shown.width)),
  );
  const zoom = shown.zoom + Math.log2(Math.min(width / shown.width, height / shown.height));
  return { ...shown, zoom, width, height };
}
