import { list } from './list.ts';
import { plural } from './plural.ts';

/** The print sheet. */
export const printing = {
  printedOn: (date: string) => `printed ${date}`,
  shown: 'Shown',
  oneEvent: 'one event',
  worksheet: 'worksheet of a lesson path',
  address: 'The same view on a screen:',
  noAddress: 'Printed from a copy in one file, which has no address.',
  shorter: '(The code leads to the same event or the time shown, without filters and map.)',
  shorterPath: '(The code leads to the same path, without its title and questions.)',
  code: 'QR code: the address of this view',
  map: 'Map of the events on this sheet',
  numbers: 'Numbers are those of the events below; ×3 stands for three of them',
  dots: 'Dots: other events of the time shown',
  at: (place: string, numbers: string) => `${place}: ${numbers}`,
  near: (count: number, place: string, numbers: string) => `×${count} near ${place}: ${numbers}`,
  beyond: (places: readonly string[]) => `Beyond the map: ${list(places)}`,
  sourceNumbers: (numbers: string) => `Sources: ${numbers}`,
  source: (number: number) => `source\u00a0${number}`,
  sourcesMissing: 'The sources had not been loaded when this was printed.',
  nothing: 'No event is shown.',
  leftOut: (count: number) => `And ${plural(count, 'more event')}.`,
  more: (count: number) => `${plural(count, 'more event')} would not fit on one sheet.`,
};
