import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { ownMapFile } from './dataFolder.ts';

/** The coarse map of the world, beside the page. */
export const WORLD_MAP = 'map/world.topo.json';

/** Publishes the map of the world (Natural Earth, from `world-atlas`) for chronologies without their own. */
export const worldMap = (): Plugin => ({
  name: 'araxes:world-map',
  configureServer(server) {
    if (ownMapFile('world.topo.json')) return;
    server.middlewares.use(`/${WORLD_MAP}`, (_, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(readWorld());
    });
  },
  generateBundle() {
    if (ownMapFile('world.topo.json')) return;
    this.emitFile({ type: 'asset', fileName: WORLD_MAP, source: readWorld() });
  },
});

/** In the form that the app expects: one collection named `world`. */
export function readWorld(): string {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
  const { objects, ...topology } = JSON.parse(readFileSync(file, 'utf8')) as {
    objects: { countries: object };
  };
  return JSON.stringify({ ...topology, objects: { world: objects.countries } });
}
