import { plural } from './plural.ts';

/** Lesson paths: their page, the note above an event, the worksheet. */
export const lessons = {
  title: 'Lessons',
  intro:
    'Each lesson leads through some of the events in an order of its own, with a question at every step and the claims to compare.',
  about: (ages: string, steps: number) => `Ages ${ages} · ${plural(steps, 'step')}`,
  start: 'Start',
  present: 'Present',
  worksheet: 'Print the worksheet',
  link: 'Link to this path',
  noAddress:
    'This copy was opened from a file: it has no address to pass on. The path stays in the address of this page.',
  compare: (topic: string) => `Compare: ${topic}`,
  own: 'A path of your own',
  ownIntro: 'Tick events, put them in order, and pass the link on: it holds the whole path.',
  ownTitle: 'A path of chosen events',
  chosen: (count: number) => `${plural(count, 'event')} on the path`,
  noneChosen: 'No event is on the path yet.',
  choose: 'Events to choose from',
  chooseHint: 'The search and the filters above narrow this list.',
  earlier: (title: string) => `Earlier on the path: ${title}`,
  later: (title: string) => `Later on the path: ${title}`,
  remove: (title: string) => `Take off the path: ${title}`,
  moved: (title: string, position: number) => `${title} is now step ${position}.`,
  change: 'Change it into a path of your own',
  clear: 'Empty the path',
  step: (position: number, total: number) => `Step ${position} of ${total}`,
  beside: 'This event is not on the path.',
  leave: 'Leave the path',
  toPath: (title: string) => `All steps of “${title}”`,
  name: 'Name',
  date: 'Date',
  noQuestion: 'Notes',
};
