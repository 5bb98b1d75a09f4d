import { readFileSync } from 'node:fs';
import { quantize } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { coarseArcs } from '../views/map/coarseArcs.ts';
import { ownMapFile } from './dataFolder.ts';

const DETAILED = 'region.topo.json';
/** The base map of the first render without a picture. The detailed one replaces it once everything has been drawn. */
export const COARSE_MAP = 'map/region-first.topo.json';

/** Grid cells of 0.8 km: rounding to them moves a point by a fifth of a pixel. */
const GRID = 2_500;

/** Makes the coarse base map from the detailed one. */
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
  const { transform, ...detailed } = JSON.parse(json) as Topology<Objects<object>>;
  const arcs = coarseArcs({ ...detailed, ...(transform && { transform }) });
  return JSON.stringify(quantize({ ...detailed, arcs }, GRID));
}
