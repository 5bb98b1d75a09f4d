/**
 * Picks the waters near the map out of the world's: every polygon of more than 3 km² that touches the wide box,
 * with its rough area in `km`. The area later tells the ocean and the Caspian from lakes.
 *
 *   node read_waters.mjs <map.geo.json of @geo-maps/earth-waterbodies-100m> <out>
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [inFile, outFile] = process.argv.slice(2);
const WIDE = { west: 34, south: 28, east: 62, north: 48 };
/** Square kilometres of a square degree at these latitudes; good enough to tell large from small. */
const DEGREE_KM2 = 111 * 86;
const SMALLEST_KM2 = 3;

function boundsOf(ring) {
  const box = { west: 1e9, south: 1e9, east: -1e9, north: -1e9 };
  for (const [x, y] of ring) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}

function roughKm2(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(twice / 2) * DEGREE_KM2;
}

const apart = (a, b) => a.east < b.west || a.west > b.east || a.north < b.south || a.south > b.north;
const polygonsOf = ({ type, coordinates }) => (type === 'MultiPolygon' ? coordinates : [coordinates]);

const world = JSON.parse(readFileSync(inFile, 'utf8'));
const shapes = (world.features ?? world.geometries ?? [world]).map((item) => item.geometry ?? item);
const features = shapes
  .flatMap(polygonsOf)
  .filter(([outer]) => !apart(boundsOf(outer), WIDE))
  .map((coordinates) => ({
    type: 'Feature',
    properties: { km: roughKm2(coordinates[0]) },
    geometry: { type: 'Polygon', coordinates },
  }))
  .filter(({ properties }) => properties.km > SMALLEST_KM2)
  .sort((a, b) => b.properties.km - a.properties.km);
writeFileSync(outFile, JSON.stringify({ type: 'FeatureCollection', features }));
console.log(`${features.length} waters`);
