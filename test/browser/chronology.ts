import { readFileSync } from 'node:fs';
import { parseDocument } from '../../src/load/parseDocument.ts';

/** What the build under test publishes, through the loader. Numbers that a test expects are counted here. */
export const chronology = parseDocument(
  JSON.parse(readFileSync('dist/chronology.json', 'utf8')),
  'chronology.json',
).document;

/** How many events the list has where nothing is filtered: those that only articles tell of are off. */
export const TOTAL = chronology.events.length;

export const claimsOn = (event: string) => chronology.claims.filter((claim) => claim.event === event);

/** How many steps a lesson path has. */
export const stepsOf = (path: string) => chronology.paths.find(({ id }) => id === path)!.steps.length;
