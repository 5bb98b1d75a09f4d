export const timeline = {
  name: 'Timeline',
  lanes: 'Events in time',
  whole: 'The whole chronology and the time shown in it',
  wholeShort: 'Whole chronology',
  earlier: 'Earlier',
  later: 'Later',
  zoomIn: 'Shorter time shown',
  zoomOut: 'Longer time shown',
  edge: { start: 'First day of the time shown', end: 'Last day of the time shown' },
  bin: (events: string, span: string) => `${events}, ${span}`,
  /** The accessible name of a count in a lane. */
  binOf: (lane: string, bin: string) => `${lane}: ${bin}`,
  /** The row for the kinds that have no room for a row of their own. */
  otherKinds: 'Other kinds',
  yearsFolded: (years: string) => `${years} years`,
};
