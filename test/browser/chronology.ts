import { readFileSync } from 'node:fs';
import { parseDocument } from '../../src/load/parseDocument.ts';

/** What the build under test publishes, parsed by the loader. Tests count the numbers that they expect here. */
export const chronology = parseDocument(
  JSON.parse(readFileSync('dist/chronology.json', 'utf8')),
  'chronology.json',
).document;

/** How many events the unfiltered list has: without those that only articles mention. */
export const TOTAL = chronology.events.length;

export const claimsOn = (event: string) => chronology.claims.filter((claim) => claim.event === event);

/** How many steps a lesson path has. */
export const stepsOf = (path: string) => chronology.paths.find(({ id }) => id === path)!.steps.length;
