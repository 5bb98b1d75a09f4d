import { readFileSync } from 'node:fs';
import { quantize } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { ownMapFile } from './dataFolder.ts';

const DETAILED = 'region.topo.json';
/** The base map as it is first drawn; the detailed one takes its place when everything is on the screen. */
export const COARSE_MAP = 'map/region-first.topo.json';

/** What share of the points is kept: enough for the opening view, where they lie little more than a pixel apart. */
const KEPT_POINTS = 0.22;
/** Steps of the grid: about 600 m, a third of a pixel of the opening view. */
const GRID = 5_000;

/** Makes the coarse base map from the detailed one, by Visvalingam's method; borders stay shared by their areas. */
export function coarseMap(): Plugin {
  return {
    name: 'araxes:coarse-map',
    configureServer(server) {
      const detailed = ownMapFile(DETAILED);
      if (!detailed) return;
      server.middlewares.use(`/${COARSE_MAP}`, (_, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(coarsen(readFileSync(detailed, 'utf8')));
      });
    },
    generateBundle() {
      const detailed = ownMapFile(DETAILED);
      if (!detailed) return;
      const source = coarsen(readFileSync(detailed, 'utf8'));
      this.emitFile({ type: 'asset', fileName: COARSE_MAP, source });
    },
  };
}

export function coarsen(json: string): string {
  const weighed = presimplify(JSON.parse(json) as Topology<Objects<object>>);
  return JSON.stringify(quantize(simplify(weighed, quantile(weighed, KEPT_POINTS)), GRID));
}
