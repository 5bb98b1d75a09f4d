import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { quantize } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { maxOf, minOf } from '../model/minMax.ts';
import { ownMapFile } from './dataFolder.ts';
import { simplifyLine } from './simplifyLine.ts';

const DETAILED = 'region.topo.json';
/** The base map of the first render. The detailed one replaces it once everything has been drawn. */
export const COARSE_MAP = 'map/region-first.topo.json';

/** In km: a line is less than a pixel off at the opening zoom, where a pixel is 1.9 km. */
const TOLERANCE = 1.8;
/** Grid cells of 0.8 km: rounding to them moves a point by a fifth of a pixel. */
const GRID = 2_500;

/**
 * Makes the coarse base map from the detailed one. Neighbouring areas keep their common borders. The distance to the
 * detailed lines has a limit, so nothing jumps when these take over; an algorithm that weighs areas (Visvalingam's) needs
 * as many bytes and is 15 km off at narrow headlands.
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
  const { transform, ...detailed } = JSON.parse(json) as Topology<Objects<object>>;
  const lines = detailed.arcs.map((arc) => pointsOf(arc, transform));
  const latitudes = lines.flat().map(([, lat = 0]) => lat);
  const middle = (minOf(latitudes) + maxOf(latitudes)) / 2;
  const arcs = lines.map((line) => simplifyLine(line, TOLERANCE, middle));
  return JSON.stringify(quantize({ ...detailed, arcs }, GRID));
}

/** Degrees. A transformed topology has steps on a grid. */
function pointsOf(arc: readonly Position[], transform: Topology['transform']): Position[] {
  if (!transform) return [...arc];
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}
