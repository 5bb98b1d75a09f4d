import type { MultiPolygon, Polygon } from 'geojson';
import { maxOf, minOf } from '../../model/minMax.ts';
import type { Coordinates } from '../../model/place.ts';
import { coordinatesOf, polygonsOf } from '../territoryMaps/topology.ts';
import type { Box } from './boxes.ts';
import type { Point } from './clusterPoints.ts';

/** The zoom level in whose world pixels the rows are, and the height of a row in them. */
const ZOOM = 8;
const ROW = 2;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What ground some areas cover, to find room for marks beside them: west–east stretches in rows of a few world pixels.
 */
export class AreaMask {
  readonly #rows = new Map<number, Stretch[]>();
  /** Around all areas, in world pixels of the mask's zoom level. */
  readonly #box: Box;

  /** @param project gives world pixels (Web Mercator) at a zoom level */
  constructor(areas: readonly (Polygon | MultiPolygon)[], project: (at: Coordinates, zoom: number) => Point) {
    const polygons = areas
      .flatMap((area) => polygonsOf(area))
      .map((rings) => rings.map((ring) => ring.map((position) => project(coordinatesOf(position), ZOOM))));
    for (const rings of polygons) this.#add(rings);
    const stretches = [...this.#rows.values()].flat();
    const rows = [...this.#rows.keys()];
    this.#box = {
      left: minOf(stretches.map(({ from }) => from)),
      top: minOf(rows) * ROW,
      right: maxOf(stretches.map(({ to }) => to)),
      bottom: (maxOf(rows) + 1) * ROW,
    };
  }

  /** Around all areas, in world pixels of a zoom level. */
  boxAt(zoom: number): Box {
    const scale = scaleOf(zoom);
    const { left, top, right, bottom } = this.#box;
    return { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale };
  }

  /** Whether a circle touches an area; its centre in world pixels of the zoom level. */
  touches({ x, y }: Point, radius: number, zoom: number): boolean {
    const scale = scaleOf(zoom);
    const [atX, atY, reach] = [x / scale, y / scale, radius / scale];
    const last = Math.floor((atY + reach) / ROW);
    for (let row = Math.floor((atY - reach) / ROW); row <= last; row++) {
      const half = Math.sqrt(Math.max(0, reach ** 2 - ((row + 0.5) * ROW - atY) ** 2));
      const isIn = ({ from, to }: Stretch) => from <= atX + half && to >= atX - half;
      if (this.#rows.get(row)?.some(isIn)) return true;
    }
    return false;
  }

  #add(rings: readonly (readonly Point[])[]): void {
    const heights = rings.flat().map(({ y }) => y);
    const last = Math.floor(maxOf(heights) / ROW);
    for (let row = Math.floor(minOf(heights) / ROW); row <= last; row++) {
      const crossings = rings.flatMap((ring) => crossingsOf(ring, (row + 0.5) * ROW)).sort((a, b) => a - b);
      const stretches = this.#rows.get(row) ?? [];
      // The inside is between the first and second crossing, the third and fourth, and so on.
      crossings.forEach((from, index) => {
        const to = crossings[index + 1];
        if (index % 2 === 0 && to !== undefined) stretches.push({ from, to });
      });
      if (stretches.length > 0) this.#rows.set(row, stretches);
    }
  }
}

const scaleOf = (zoom: number) => 2 ** (zoom - ZOOM);

const crossingsOf = (ring: readonly Point[], y: number): number[] =>
  ring.flatMap((to, index) => {
    const from = ring[index - 1];
    if (!from || from.y < y === to.y < y) return [];
    return [from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)];
  });
