import { maxOf, minOf } from '../../../model/minMax.ts';
import type { Coordinates } from '../../../model/place.ts';
import type { Point } from '../clusterPoints.ts';
import type { MapViewport } from '../shownMap.ts';

/** Web Mercator (EPSG:3857) in pixels of a world that is 256 · 2^zoom wide, as in Leaflet. */
export function toWorld({ lat, lon }: Coordinates, zoom: number): Point {
  const size = 256 * 2 ** zoom;
  const sine = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return { x: size * (lon / 360 + 0.5), y: size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) };
}

/** A projection to the pixels of a picture of this view, from its top left corner. */
export function projectorOf(view: MapViewport): (at: Coordinates) => Point {
  const origin = originOfPicture(view);
  return (at) => {
    const { x, y } = toWorld(at, view.zoom);
    return { x: x - origin.x, y: y - origin.y };
  };
}

/** Where the picture begins, in pixels of the world at the zoom level of its view. */
export function originOfPicture(view: MapViewport): Point {
  const { x, y } = toWorld(view, view.zoom);
  return { x: x - view.width / 2, y: y - view.height / 2 };
}

/** Whether a point of a picture is within its edges. */
export const isInPicture = (
  { x, y }: Point,
  { width, height }: { readonly width: number; readonly height: number },
): boolean => x >= 0 && x <= width && y >= 0 && y <= height;

/** At the middle of the view. */
export const metresPerPixel = ({ lat, zoom }: Pick<MapViewport, 'lat' | 'zoom'>): number =>
  (40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** zoom);

/** A view of this size that contains the given places with a margin. */
export function viewOf(places: readonly Coordinates[], width: number, height: number): MapViewport {
  const points = places.map((place) => toWorld(place, 0));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [minOf(xs), maxOf(xs), minOf(ys), maxOf(ys)] as const;
  const scale = Math.min((width * 0.8) / (right - left), (height * 0.8) / (bottom - top));
  return {
    ...fromWorld((left + right) / 2, (top + bottom) / 2),
    zoom: Math.min(Math.log2(scale), 8),
    width,
    height,
  };
}

function fromWorld(x: number, y: number): Coordinates {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - y / 128))) * 180) / Math.PI;
  return { lat, lon: (x / 256 - 0.5) * 360 };
}
