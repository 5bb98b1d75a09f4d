import { readFileSync } from 'node:fs';
import { quantize } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { ownMapFile } from './dataFolder.ts';

const DETAILED = 'region.topo.json';
/** The base map of the first render. The detailed one replaces it once everything has been drawn. */
export const COARSE_MAP = 'map/region-first.topo.json';

/** The share of points that is kept: at the opening zoom they are little more than a pixel apart. */
const KEPT_POINTS = 0.22;
/** Grid cells of about 600 m, a third of a pixel at the opening zoom. */
const GRID = 5_000;

/**
 * Makes the coarse base map from the detailed one with Visvalingam's algorithm. Neighbouring areas keep their common
 * borders.
 */
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
