import type { GeoJSON, Position } from 'geojson';
import { maxOf, minOf } from '../../../model/minMax.ts';
import type { Coordinates } from '../../../model/place.ts';
import { coordinatesOf } from '../../territoryMaps/topology.ts';
import type { Point } from '../clusterPoints.ts';
import type { MapViewport } from '../shownMap.ts';

type Project = (at: Coordinates) => Point;

/** Points closer to the previous one than this, in pixels, are left out. */
const FINEST = 0.5;

const clip = (value: number, most: number) => Math.max(-most, Math.min(value, 2 * most));

/** The SVG path of a shape, without lines outside the picture. */
export function pathOf(shape: GeoJSON, project: Project, view: MapViewport): string {
  return ringsOf(shape)
    .map(({ points, closed }) =>
      lineOf(
        points.map((point) => project(coordinatesOf(point))),
        closed,
        view,
      ),
    )
    .join('');
}

function lineOf(points: readonly Point[], closed: boolean, { width, height }: MapViewport): string {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [minOf(xs), maxOf(xs)];
  const [top, bottom] = [minOf(ys), maxOf(ys)];
  if (right < 0 || left > width || bottom < 0 || top > height) return '';
  let path = '';
  let last: Point | undefined;
  for (const [index, { x, y }] of points.entries()) {
    const isEnd = index === points.length - 1;
    if (last && !isEnd && Math.hypot(x - last.x, y - last.y) < FINEST) continue;
    path += `${last ? 'L' : 'M'}${clip(x, width).toFixed(1)} ${clip(y, height).toFixed(1)}`;
    last = { x, y };
  }
  return closed ? `${path}Z` : path;
}

interface Ring {
  readonly points: readonly Position[];
  readonly closed: boolean;
}

/** All lines and rings of a shape of any type. */
function ringsOf(shape: GeoJSON): Ring[] {
  const ring = (closed: boolean) => (points: readonly Position[]) => ({ points, closed });
  switch (shape.type) {
    case 'FeatureCollection':
      return shape.features.flatMap(({ geometry }) => ringsOf(geometry));
    case 'Feature':
      return ringsOf(shape.geometry);
    case 'Polygon':
      return shape.coordinates.map(ring(true));
    case 'MultiPolygon':
      return shape.coordinates.flat().map(ring(true));
    case 'LineString':
      return [ring(false)(shape.coordinates)];
    case 'MultiLineString':
      return shape.coordinates.map(ring(false));
    case 'GeometryCollection':
      return shape.geometries.flatMap(ringsOf);
    default:
      return [];
  }
}
