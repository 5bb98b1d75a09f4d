import { plural } from './plural.ts';

/** The static pages of events, articles and paths. */
export const staticPages = {
  siteName: 'Araxes',
  timelineAndMap: 'Timeline, map, excerpts',
  schematicMap: 'Schematic map, implies no endorsement',
  open: 'Open in the timeline and map',
  mapOf: (places: readonly string[]) => `Map that shows where it was: ${places.join('; ')}`,
  mapOfEvents: (count: number) => `Map that shows where ${plural(count, 'event')} happened`,
  /** The alternative text of the picture, for other sites. */
  pictureOf: (title: string, detail: string) => `${title}, ${detail}: a map of where it was`,
  pictureOfAll: (title: string) => `${title}: a map of where the events happened`,
  mapSource: (contributors: string) => `Schematic map, implies no endorsement. © ${contributors}.`,
  farMapSource: 'Outline of the land: Natural Earth.',
  /** At the address of a page whose id has changed. */
  moved: 'This page has moved',
  movedTo: 'It is now at:',
  beforeAndAfter: 'Before and after',
  before: 'Before:',
  after: 'After:',
  path: 'Lesson path',
  ages: (ages: string) => `ages ${ages}`,
  steps: (count: number) => plural(count, 'step'),
  compare: (topic: string) => `To compare: ${topic}`,
  /** A link after a text that quotes it. */
  loadedWord: (word: string) => `about the word “${word}”`,
  articleHolds:
    'Excerpts of the article in their order, where it was wrong, vague or overtaken, and the events that rest on it.',
  asOf: (date: string) => `Facts as of ${date}.`,
};
