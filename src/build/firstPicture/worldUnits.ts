import type { Coordinates } from '../../model/place.ts';
import type { Point } from '../../views/map/clusterPoints.ts';
import { DRAWN_ZOOM } from '../../views/map/firstMap.ts';
import { toWorld } from '../../views/map/printed/project.ts';

/** From coordinates to pixels of the picture: those of the world at its zoom level, from `base`. */
export const unitsFrom =
  (base: Point) =>
  (at: Coordinates): Point => {
    const { x, y } = toWorld(at, DRAWN_ZOOM);
    return { x: x - base.x, y: y - base.y };
  };
