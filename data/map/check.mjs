/**
 * Checks the map files against what is known about the region, and against data/. Run: node data/map/check.mjs
 * Prints every failure and exits with 1 if there is one.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { feature, merge, mesh } from 'topojson-client';

const FILES = new URL('files/', import.meta.url);
const DATA = new URL('../', import.meta.url);
const failures = [];
const expect = (holds, message) => {
  if (!holds) failures.push(message);
};
const readJson = (name, folder = FILES) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

// --- measures on the WGS84 ellipsoid -------------------------------------------------------------------------
const MAJOR_KM = 6378.137;
const ECCENTRICITY = Math.sqrt((2 - 1 / 298.257223563) / 298.257223563);
const radians = (degrees) => (degrees * Math.PI) / 180;

/** Area north of the equator per radian of longitude, in units of half the squared axis. */
function zone(lat) {
  const e = ECCENTRICITY;
  const s = Math.sin(radians(lat));
  return (1 - e * e) * (s / (1 - e * e * s * s) + Math.atanh(e * s) / e);
}

function ringKm2(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[x0, y0], [x1, y1]] = [ring[i - 1], ring[i]];
    sum += radians(x1 - x0) * (zone(y0) + zone(y1));
  }
  return Math.abs((sum * MAJOR_KM * MAJOR_KM) / 4);
}

const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);
const areaKm2 = (shape) =>
  polygonsOf(shape).reduce(
    (sum, [outer, ...holes]) => sum + ringKm2(outer) - holes.reduce((cut, hole) => cut + ringKm2(hole), 0),
    0,
  );

function lineKm(line) {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const [[x0, y0], [x1, y1]] = [line[i - 1], line[i]];
    sum += Math.hypot((x1 - x0) * 111.32 * Math.cos(radians((y0 + y1) / 2)), (y1 - y0) * 111.1);
  }
  return sum;
}

function ringHolds(ring, [x, y]) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[x0, y0], [x1, y1]] = [ring[i - 1], ring[i]];
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) * (x1 - x0)) / (y1 - y0)) inside = !inside;
  }
  return inside;
}

const holds = (shape, point) =>
  polygonsOf(shape).some(
    ([outer, ...holes]) => ringHolds(outer, point) && !holes.some((hole) => ringHolds(hole, point)),
  );

// --- the checks ----------------------------------------------------------------------------------------------
const region = readJson('region.topo.json');
const world = readJson('world.topo.json');
const control = readJson('control.topo.json');
const labels = readJson('labels.json');
const places = new Map(readJson('places.geojson', DATA).features.map((place) => [place.id, place]));
const pointOf = (id) => places.get(id)?.geometry.coordinates ?? [Number.NaN, Number.NaN];
const units = region.objects.units?.geometries ?? [];
const country = (code) =>
  merge(
    region,
    units.filter(({ properties }) => properties.a3 === code),
  );

function checkLayers() {
  const expected = [
    [region, 'region', ['units', 'lakes', 'rivers', 'nkao', 'claims']],
    [world, 'world', ['world']],
    [control, 'control', ['parts', 'overlays', 'lines']],
  ];
  for (const [file, name, layers] of expected)
    for (const layer of layers)
      expect(
        file.objects[layer]?.geometries?.length > 0,
        `${name}.topo.json: layer ${layer} is missing or empty`,
      );
  expect(!('loc' in region.objects), 'region.topo.json: the wrong line of contact, loc, is back');
  const ids = units.map(({ properties }) => properties.id ?? properties.a3);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  expect(twice.length === 0, `units share an id: ${twice.join(', ')}`);
  expect(ids.includes('IR-32') && ids.includes('IR-07'), 'Alborz and Tehran have no id of their own');
}

function checkCountries() {
  for (const [code, known] of [
    ['AZE', 86_000],
    ['ARM', 29_800],
  ]) {
    const area = areaKm2(country(code));
    console.log(`${code} ${area.toFixed(0)} km²`);
    expect(
      Math.abs(area / known - 1) <= 0.015,
      `${code} measures ${area.toFixed(0)} km², not about ${known}`,
    );
  }
  const between = (a, b) => [a.properties.a3, b.properties.a3].sort().join() === 'ARM,IRN';
  const border = mesh(region, region.objects.units, between);
  const length = border.coordinates.reduce((sum, line) => sum + lineKm(line), 0);
  console.log(`Armenia–Iran border ${length.toFixed(1)} km`);
  expect(length >= 40 && length <= 50, `the Armenia–Iran border measures ${length.toFixed(1)} km`);
}

/** The village each enclave is named after, its owner and its published area. */
const ENCLAVES = [
  ['Artsvashen', 'ARM', [45.5156, 40.6461], 40],
  ['Yukhari Askipara', 'AZE', [45.02333, 41.06611], 33],
  ['Barkhudarli', 'AZE', [45.22528, 40.99333], 10],
  ['Karki', 'AZE', [44.95, 39.7883], 19],
];

function checkEnclaves() {
  const drawn = feature(region, region.objects.units).features.filter(({ properties }) => properties.enc);
  expect(drawn.length === ENCLAVES.length, `${drawn.length} enclaves instead of ${ENCLAVES.length}`);
  for (const [name, owner, village, known] of ENCLAVES) {
    const found = drawn.find(({ properties }) => properties.name === name);
    const area = found ? areaKm2(found.geometry) : 0;
    expect(found?.properties.a3 === owner, `enclave ${name} is missing or not ${owner}'s`);
    expect(found && holds(found.geometry, village), `enclave ${name} does not hold its village`);
    expect(
      Math.abs(area / known - 1) < 0.1,
      `enclave ${name} measures ${area.toFixed(1)} km², not about ${known}`,
    );
  }
}

function checkOblast() {
  const oblast = feature(region, region.objects.nkao).features[0].geometry;
  const azerbaijan = country('AZE');
  const inside = ['stepanakert', 'shusha', 'hadrut', 'martuni', 'martakert', 'khojaly', 'askeran'];
  const outside = ['lachin', 'kalbajar', 'agdam', 'fuzuli', 'jabrayil'];
  for (const id of inside) expect(holds(oblast, pointOf(id)), `${id} is not inside the oblast`);
  for (const id of outside) expect(!holds(oblast, pointOf(id)), `${id} is inside the oblast`);
  for (const id of [...inside, ...outside, 'nakhchivan', 'baku'])
    expect(holds(azerbaijan, pointOf(id)), `${id} is not inside Azerbaijan`);
  const strays = oblast.coordinates.flat().filter((corner) => !holds(azerbaijan, corner));
  expect(strays.length === 0, `${strays.length} corners of the oblast lie outside Azerbaijan`);
}

const cornersOf = (topology) =>
  topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return `${x},${y}`;
    });
  });
const edgesOf = (topology) =>
  cornersOf(topology).flatMap((arc) => arc.slice(1).map((corner, i) => [arc[i], corner].sort().join(' ')));

function checkControlGrid() {
  const same = JSON.stringify(control.transform) === JSON.stringify(region.transform);
  expect(same, 'control.topo.json is not on the grid of region.topo.json');
  const known = new Set(edgesOf(region));
  const edges = edgesOf(control);
  const share = edges.filter((edge) => known.has(edge)).length / edges.length;
  console.log(`${(100 * share).toFixed(0)} % of the control layer's edges are edges of the base map`);
  expect(share > 0.6, 'the control layer no longer coincides with the base map: draw it anew');
}

/** Layer, district and part of each record of control.yaml, read line by line. */
function holderKeys() {
  const text = readFileSync(new URL('control.yaml', DATA), 'utf8');
  const value = (name) => new RegExp(`^(?:- |  )${name}: (.*)$`, 'gm');
  const unquote = (word) => word.replace(/^(['"])(.*)\1$/, '$2').replaceAll("''", "'");
  const [layers, districts, parts] = ['layer', 'district', 'part'].map((name) =>
    [...text.matchAll(value(name))].map(([, word]) => unquote(word.trim())),
  );
  return layers.map((layer, i) => `${layer} | ${districts[i]} | ${parts[i]}`);
}

function checkHolders() {
  const held = holderKeys();
  const drawn = ['parts', 'overlays'].flatMap((layer) =>
    control.objects[layer].geometries.map(({ properties: p }) => `${layer} | ${p.district} | ${p.part}`),
  );
  expect(new Set(drawn).size === drawn.length, 'two parts of the control layer share a name');
  for (const key of drawn) expect(held.includes(key), `drawn, but without holder: ${key}`);
  for (const key of held) expect(drawn.includes(key), `has a holder, but is not drawn: ${key}`);
  const lines = control.objects.lines.geometries.map(({ properties }) => properties.id);
  for (const id of ['line1994', 'line2020', 'zone2020', 'zone2022'])
    expect(lines.includes(id), `control.topo.json: line ${id} is missing`);
}

function checkPartsApart() {
  const { geometries } = control.objects.parts;
  const directed = geometries.flatMap(({ arcs }) => arcs.flat(Number.POSITIVE_INFINITY));
  expect(new Set(directed).size === directed.length, 'parts of the control layer overlap');
  const sum = feature(control, control.objects.parts).features.reduce(
    (all, part) => all + areaKm2(part.geometry),
    0,
  );
  const whole = areaKm2(merge(control, geometries));
  console.log(`control layer ${whole.toFixed(0)} km² in ${geometries.length} parts`);
  expect(
    Math.abs(sum - whole) < 0.1,
    `the parts' areas differ from the whole by ${(sum - whole).toFixed(1)} km²`,
  );
}

const BANNED_AREAS = /artsakh|south(ern)? azerbaijan|western azerbaijan|zangezur/i;

function checkLabels() {
  const kinds = new Set(['town', 'country', 'water', 'region']);
  for (const label of labels) {
    const { name, lat, lon, rank, minZoom, kind, place } = label;
    expect(name && kinds.has(kind), `label ${name}: kind ${kind}`);
    expect(Math.abs(lat) <= 90 && Math.abs(lon) <= 180, `label ${name}: coordinate ${lat}, ${lon}`);
    expect(rank >= 0 && rank <= 4 && minZoom >= 3, `label ${name}: rank ${rank}, from zoom ${minZoom}`);
    expect(kind === 'town' || label.maxZoom >= minZoom, `label ${name}: an area needs a greatest zoom`);
    expect(!BANNED_AREAS.test(name), `label ${name}: not a name this map uses`);
    if (place === undefined) continue;
    expect(places.has(place), `label ${name}: no place ${place}`);
    if (kind !== 'town') continue;
    expect(places.get(place)?.properties.name === name, `label ${name} is named otherwise in places.geojson`);
    expect(String([lon, lat]) === String(pointOf(place)), `label ${name} is not where places.geojson has it`);
  }
}

function checkSizes() {
  const names = ['region.topo.json', 'world.topo.json', 'control.topo.json', 'labels.json', 'relief.webp'];
  const sizes = names.map((name) => brotliCompressSync(readFileSync(new URL(name, FILES))).length);
  for (const [i, name] of names.entries()) console.log(`${name} ${(sizes[i] / 1000).toFixed(1)} kB brotli`);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total < 135_000, `the map weighs ${total} bytes`);
  const relief = readFileSync(new URL('relief.webp', FILES));
  expect(relief.toString('latin1', 8, 12) === 'WEBP', 'relief.webp is not a WebP picture');
}

checkLayers();
checkCountries();
checkEnclaves();
checkOblast();
checkControlGrid();
checkHolders();
checkPartsApart();
checkLabels();
checkSizes();
for (const failure of failures) console.error(`FAIL ${failure}`);
console.log(
  failures.length === 0 ? 'map files: all checks passed' : `map files: ${failures.length} failures`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
