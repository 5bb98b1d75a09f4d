import type { GeoJsonObject, Geometry, Position } from 'geojson';
import type { Coordinates } from '../../../model/place.ts';
import type { Point } from '../clusterPoints.ts';
import type { MapViewport } from '../shownMap.ts';

type Project = (at: Coordinates) => Point;

/** Points closer to the previous one than this, in pixels, are left out. */
const FINEST = 0.5;

const clip = (value: number, most: number) => Math.max(-most, Math.min(value, 2 * most));

/** The SVG path of a shape, without lines outside the picture. */
export function pathOf(shape: GeoJsonObject, project: Project, view: MapViewport): string {
  return ringsOf(shape)
    .map(({ points, closed }) =>
      lineOf(
        points.map(([lon, lat]) => project({ lat: lat!, lon: lon! })),
        closed,
        view,
      ),
    )
    .join('');
}

function lineOf(points: readonly Point[], closed: boolean, { width, height }: MapViewport): string {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [least(xs), most(xs)];
  const [top, bottom] = [least(ys), most(ys)];
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

const least = (values: readonly number[]) =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

interface Ring {
  readonly points: readonly Position[];
  readonly closed: boolean;
}

/** All lines and rings of a shape of any type. */
function ringsOf(shape: GeoJsonObject): Ring[] {
  if (shape.type === 'FeatureCollection')
    return (shape as GeoJSON.FeatureCollection).features.flatMap(({ geometry }) => ringsOf(geometry));
  if (shape.type === 'Feature') return ringsOf((shape as GeoJSON.Feature).geometry);
  const geometry = shape as Geometry;
  const ring = (closed: boolean) => (points: readonly Position[]) => ({ points, closed });
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map(ring(true));
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(ring(true));
    case 'LineString':
      return [ring(false)(geometry.coordinates)];
    case 'MultiLineString':
      return geometry.coordinates.map(ring(false));
    case 'GeometryCollection':
      return geometry.geometries.flatMap(ringsOf);
    default:
      return [];
  }
}
