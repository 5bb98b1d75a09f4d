// @vitest-environment node
import { expect, test } from 'vitest';
import { headersFile } from '../../../src/build/hosting/headersFile.ts';

/** Each rule as its lines, without the introduction. */
const rulesOf = (text: string) =>
  text
    .split('\n\n')
    .slice(1)
    .map((rule) => rule.split('\n'));

test('the rules start with the path of the site, and name each file of an uncommon type', () => {
  const names = ['index.html', 'sources.csl.json', 'chronology.json', 'map/a.topo.json', 'a/b.geojson'];
  expect(rulesOf(headersFile(names, '/x/y/'))).toEqual([
    [
      '/x/y/*',
      '  Access-Control-Allow-Origin: *',
      '  Content-Security-Policy: frame-ancestors * file:',
      '  Referrer-Policy: strict-origin-when-cross-origin',
      '  X-Content-Type-Options: nosniff',
    ],
    ['/x/y/assets/*', '  Cache-Control: public, max-age=31536000, immutable'],
    ['/x/y/a/b.geojson', '  Content-Type: application/geo+json'],
    ['/x/y/sources.csl.json', '  Content-Type: application/vnd.citationstyles.csl+json'],
  ]);
});
