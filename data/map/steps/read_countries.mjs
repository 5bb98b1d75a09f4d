/**
 * Reads the outlines of time zones out of geo-tz, whose data is a quadtree of OpenStreetMap boundaries, and
 * writes every chunk that touches the map's box as GeoJSON with its zone in `tz`.
 *
 *   node read_countries.mjs <node_modules> <out>
 */
import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [modules, outFile] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'any.js'));
const { decode } = require('geobuf');
const Pbf = require('pbf');

/** The box of the map with half a degree to spare: west, south, east, north. */
const WIDE = [35.5, 29.5, 60.5, 46.5];
const data = join(modules, 'geo-tz', 'data');
const { timezones, lookup } = JSON.parse(readFileSync(join(data, 'timezones.geojson.index.json'), 'utf8'));
const chunks = openSync(join(data, 'timezones.geojson.geo.dat'), 'r');
const features = [];

const add = (tz, geometry) => features.push({ type: 'Feature', properties: { tz }, geometry });
const ring = ([x0, y0, x1, y1]) => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
  [x0, y0],
];

function readChunk({ pos, len }) {
  const bytes = Buffer.alloc(len);
  readSync(chunks, bytes, 0, len, pos);
  const decoded = decode(new Pbf(bytes));
  for (const { properties, geometry } of decoded.features ?? [decoded]) add(properties.tzid, geometry);
}

/** A node is a zone or zones that fill its square, a chunk of outlines, or four squares: NE, NW, SW, SE. */
function walk(node, square) {
  const [x0, y0, x1, y1] = square;
  if (node === undefined || x1 < WIDE[0] || x0 > WIDE[2] || y1 < WIDE[1] || y0 > WIDE[3]) return;
  if (typeof node === 'number' || Array.isArray(node)) {
    for (const zone of [node].flat()) add(timezones[zone], { type: 'Polygon', coordinates: [ring(square)] });
    return;
  }
  if (node.pos >= 0) {
    readChunk(node);
    return;
  }
  const x = (x0 + x1) / 2;
  const y = (y0 + y1) / 2;
  walk(node.a, [x, y, x1, y1]);
  walk(node.b, [x0, y, x, y1]);
  walk(node.c, [x0, y0, x, y]);
  walk(node.d, [x, y0, x1, y]);
}

walk(lookup, [-180, -90, 180, 90]);
closeSync(chunks);
writeFileSync(outFile, JSON.stringify({ type: 'FeatureCollection', features }));
console.log(`${features.length} chunks of time zones`);
