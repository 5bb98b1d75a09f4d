import type { Plugin } from 'vite';
import { keysOf } from '../model/lists.ts';
import { ownMapFile } from './dataFolder.ts';

const FILE = 'third-party-notices.txt';

const INTRODUCTION = `# Third-party notices

Araxes itself is under the MIT licence; the texts of the chronology are under the licence that its page names;
short quotations stay their publishers'. It is made with the data and the packages below. One of them, react-leaflet (with
@react-leaflet/core), is under the Hippocratic License 2.1, which sets conditions of its own.

# Data`;

/** Of the files of the map; those of the world are always there. */
const MAP_DATA = {
  'region.topo.json': `## OpenStreetMap, outlines of countries and waters in map/region.topo.json and, simplified, map/region-first.topo.json
© OpenStreetMap contributors. The file is a derived database and is made available under the Open Database
License 1.0: https://opendatacommons.org/licenses/odbl/1-0/ · https://www.openstreetmap.org/copyright`,
  'world.topo.json': `## Natural Earth, the map of the world; districts, rivers and lines of a map of a region
Public domain. https://www.naturalearthdata.com/about/terms-of-use/`,
  'relief.webp': `## NOAA ETOPO5, relief in map/relief.webp
Public domain. National Geophysical Data Center, 1993: 5-minute Gridded Global Relief Data (ETOPO5), NOAA.`,
  'labels.json': `## GeoNames, coordinates of many places in the chronology
CC BY 4.0: https://creativecommons.org/licenses/by/4.0/ · https://www.geonames.org/. Some coordinates were
moved or derived; each place says where its own comes from.`,
} as const;

const REST = `## Citation styles, MLA 9 and Chicago 17 as they are in data/citation-styles/, APA 7 by way of @citation-js/plugin-csl
The Citation Style Language project, https://citationstyles.org/, and the authors and contributors named in
each style. CC BY-SA 3.0: https://creativecommons.org/licenses/by-sa/3.0/. Where the styles print the day of
access only without a date of publication, the page has them print it always; no other change.

# Packages

citeproc (citeproc-js), Copyright (c) 2009-2019 Frank Bennett, makes the citations. It is used, unmodified, under
the Common Public Attribution License 1.0 (https://opensource.org/license/cpal-1-0); it may also be had under
the GNU AGPL 3.0. Its source: https://github.com/Juris-M/citeproc-js, npm package citeproc. It is fetched only
when a reader opens "Cite", where its attribution stands: "Citations by CSL (citeproc-js)".

Workbox (workbox-core, workbox-precaching, workbox-routing, workbox-strategies), Copyright 2018 Google LLC, is in
sw.js, which lets browsers keep the page as it is served. MIT licence, in the words of workbox-window's below.
`;

/**
 * The part that is added before the packages.
 *
 * @param hasFile whether the site has a file of the map
 */
export function dataNotices(hasFile: (name: string) => boolean): string {
  const data = keysOf(MAP_DATA).filter((name) => name === 'world.topo.json' || hasFile(name));
  return [INTRODUCTION, ...data.map((name) => MAP_DATA[name]), REST].join('\n\n');
}

/**
 * Writes `third-party-notices.txt` beside the page. Vite lists the packages that are bundled, with their licence texts;
 * the data is added here.
 */
export function thirdPartyNotices(): Plugin {
  return {
    name: 'araxes:third-party-notices',
    apply: 'build',
    config: () => ({ build: { license: { fileName: FILE } } }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const list = bundle[FILE];
        if (list?.type !== 'asset') return this.error(`Vite has written no ${FILE}.`);
        const data = dataNotices((name) => ownMapFile(name) !== undefined);
        list.source = data + String(list.source).replace(/^# Licenses\n\n.*\n/, '');
      },
    },
  };
}
