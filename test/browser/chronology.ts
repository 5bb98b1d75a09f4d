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

interface Published {
  readonly url?: string | undefined;
  readonly publisher: string;
  readonly title?: string | undefined;
}
/** A publication by its address, else by its names. */
const keyOf = ({ url, publisher, title = '' }: Published) => url ?? `${publisher} ${title}`;
/** What a claim rests on: an article or a publication; nothing if it is general knowledge. */
const keysOf = ({ source, verified }: (typeof chronology.claims)[number]) =>
  source.article ? [source.article] : verified || source.url ? [keyOf(source)] : [];

/** How many sources stand under an event: its own, and those that only claims on it name. */
export function countSources(event: string): number {
  const ids = chronology.events.find(({ id }) => id === event)!.sources;
  const own = new Set(chronology.sources.filter(({ id }) => ids.includes(id)).map(keyOf));
  const further = claimsOn(event)
    .flatMap(keysOf)
    .filter((key) => !own.has(key));
  return ids.length + new Set(further).size;
}

/** How many publications the whole has: its sources, and those that only claims name. */
export function countAllSources(): number {
  const own = new Set([...chronology.sources.map(keyOf), ...chronology.articles.map(({ id }) => id)]);
  const further = chronology.claims.flatMap(keysOf).filter((key) => !own.has(key));
  return chronology.sources.length + new Set(further).size;
}
