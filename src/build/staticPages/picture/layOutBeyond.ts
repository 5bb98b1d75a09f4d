import type { Coordinates, Place } from '../../../model/place.ts';
import type { Box } from '../../../views/map/boxes.ts';
import type { Point } from '../../../views/map/clusterPoints.ts';
import { angleTo, layOutPointers } from '../../../views/map/edgePoints.ts';
import type { MapViewport } from '../../../views/map/shownMap.ts';
import { shortPlaceName } from './shortPlaceName.ts';
import { textWidth } from './textLines.ts';

/** The name of a far place at the map's edge, and its direction. */
export interface Pointer {
  readonly name: string;
  /** Its centre. */
  readonly at: Point;
  readonly width: number;
  /** Clockwise from "to the right", in degrees. */
  readonly angle: number;
}

export const POINTER_TYPE = 20;
export const POINTER_HEIGHT = 36;
/** Width of the arrow and the padding. */
const REST = 46;

/** The pointers to places outside the map. Those that do not fit at the edge are left out. */
export function layOutBeyond(
  places: readonly Place[],
  view: MapViewport,
  project: (at: Coordinates) => Point,
): Pointer[] {
  const pointers = places.map((place) => {
    const name = shortPlaceName(place.name);
    const width = textWidth(name) * POINTER_TYPE + REST;
    return { name, target: project(place), size: { width, height: POINTER_HEIGHT } };
  });
  const points = layOutPointers(pointers, view, []);
  return pointers.flatMap(({ name, target, size: { width } }, index) => {
    const at = points[index];
    return at ? [{ name, at, width, angle: angleTo(target, view) }] : [];
  });
}

export const pointerBox = ({ at: { x, y }, width }: Pointer): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - POINTER_HEIGHT / 2,
  bottom: y + POINTER_HEIGHT / 2,
});
