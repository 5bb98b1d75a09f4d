import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** Degrees of the small maps, and the width they are drawn at, in units of their own. */
export const BOX = { west: 45.3, east: 47.95, south: 38.76, north: 40.52 } as const;
export const WIDTH = 200;
const MIDDLE = (BOX.south + BOX.north) / 2;
/** Equirectangular about the middle: true enough over two hundred kilometres. */
const UNITS_PER_DEGREE = WIDTH / (BOX.east - BOX.west);
const STRETCH = 1 / Math.cos((MIDDLE * Math.PI) / 180);
export const HEIGHT = Math.round((BOX.north - BOX.south) * UNITS_PER_DEGREE * STRETCH);

const project = ([lon, lat]: Position) =>
  `${((lon! - BOX.west) * UNITS_PER_DEGREE).toFixed(1)} ${((BOX.north - lat!) * UNITS_PER_DEGREE * STRETCH).toFixed(1)}`;

/** Without points that fall onto the one before. */
const points = (positions: readonly Position[]) =>
  positions.map(project).filter((point, index, all) => point !== all[index - 1]);
const drawLine = (line: readonly Position[]) => `M${points(line).join('L')}`;

/** The `d` of an SVG path of polygons. */
export function areaPath(area: Polygon | MultiPolygon): string {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.flatMap((rings) => rings.map((ring) => `${drawLine(ring)}Z`)).join('');
}

const inBox = ([lon, lat]: Position) =>
  lon! > BOX.west && lon! < BOX.east && lat! > BOX.south && lat! < BOX.north;

/** The `d` of an SVG path of lines, without those that lie wholly beside the map. */
export const linePath = ({ coordinates }: MultiLineString): string =>
  coordinates
    .filter((line) => line.some(inBox))
    .map(drawLine)
    .join('');
