import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { SmallMaps } from '../../model/vocabulary.ts';
import { coordinatesOf, polygonsOf } from './topology.ts';

/** The width of the small maps, in SVG units. */
const WIDTH = 200;

/** The size of the small maps, and the projection from positions on earth. */
export interface SmallMapProjection {
  readonly width: number;
  readonly height: number;
  /** From longitude and latitude to SVG units. */
  readonly project: (position: Position) => readonly [x: number, y: number];
  readonly holds: (position: Position) => boolean;
}

/** Equirectangular around the middle; accurate enough for two hundred kilometres. */
export function smallMapProjection({ west, south, east, north }: SmallMaps['box']): SmallMapProjection {
  const perDegree = WIDTH / (east - west);
  const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return {
    width: WIDTH,
    height: Math.round((north - south) * perDegree * stretch),
    project: (position) => {
      const { lon, lat } = coordinatesOf(position);
      return [(lon - west) * perDegree, (north - lat) * perDegree * stretch];
    },
    holds: (position) => {
      const { lon, lat } = coordinatesOf(position);
      return lon > west && lon < east && lat > south && lat < north;
    },
  };
}

/** Leaves out points that round to the previous one. */
function drawLine(line: readonly Position[], { project }: SmallMapProjection): string {
  const points = line.map((position) =>
    project(position)
      .map((value) => value.toFixed(1))
      .join(' '),
  );
  return `M${points.filter((point, index) => point !== points[index - 1]).join('L')}`;
}

/** The `d` of an SVG path of polygons. */
export function areaPath(area: Polygon | MultiPolygon, projection: SmallMapProjection): string {
  return polygonsOf(area)
    .flatMap((rings) => rings.map((ring) => `${drawLine(ring, projection)}Z`))
    .join('');
}

/** The `d` of an SVG path of lines, without lines entirely outside the map. */
export const linePath = ({ coordinates }: MultiLineString, projection: SmallMapProjection): string =>
  coordinates
    .filter((line) => line.some(projection.holds))
    .map((line) => drawLine(line, projection))
    .join('');
