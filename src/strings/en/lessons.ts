import { plural } from './plural.ts';

/** Lesson paths: their page, the note above an event, the worksheet. */
export const lessons = {
  title: 'Lessons',
  intro:
    'Each lesson leads through some of the events in an order of its own, with a question at every step and the claims to compare.',
  about: (ages: string, steps: number) => `Ages ${ages} · ${plural(steps, 'step')}`,
  /** What the buttons of a lesson do. */
  actions:
    '“Start” goes through the steps here, with map and text; “Present” shows them one by one in large type, for a projector; the worksheet has the map, the questions and lines to write on.',
  offline: 'For a class without internet:',
  offlineCopy: 'download this whole page as one file',
  start: 'Start',
  present: 'Present',
  worksheet: 'Print the worksheet',
  kicker: (steps: number) => `Path · ${plural(steps, 'step')}`,
  lessonKicker: (ages: string, steps: number) => `Lesson · Ages ${ages} · ${plural(steps, 'step')}`,
  /** The line of who made a path. */
  by: (author: string) => `By ${author}`,
  edit: 'Change this path',
  link: 'Link to this path',
  linkHolds: 'The link holds the whole path: its title, its events in order, and the questions.',
  /** Where the link would be longer than `longest` characters. */
  tooLong: (length: string, longest: string) =>
    `This path is too long for a link: it would have ${length} characters, and programs may cut links that have more than ${longest}. Pass the path on as a file, or copy its text: your class opens it on the page “Lessons”, under “Open a path”. If you reload this page, only the title and the events stay.`,
  saveFile: 'Save the path as a file',
  fileText: 'The path as text',
  open: 'Open a path',
  openIntro: 'A path that was passed on as a file, as text or as a link.',
  openFile: 'Choose its file',
  openText: 'Or paste its text or its link',
  openButton: 'Open it',
  openFailed: 'This is no path of this chronology: it names none of its events.',
  openMissing: (ids: readonly string[]) =>
    `Left out, because this chronology does not have them: ${ids.join(', ')}.`,
  noAddress:
    'This copy was opened from a file: it has no address to pass on. The path stays in the address of this page.',
  compare: (topic: string) => `Compare: ${topic}`,
  own: 'A path of your own',
  ownIntro:
    'Tick events, put them in order, add a title and questions if you like, and pass the link on: it holds the whole path.',
  titleField: 'Title (may stay empty)',
  authorField: 'By (a name or a class; may stay empty)',
  questionField: (position: number) => `Question for step ${position}`,
  moveHint: 'Order: the arrow buttons, or Alt + ↑ and Alt + ↓ in a step.',
  ownTitle: 'A path of chosen events',
  chosen: (count: number) => `${plural(count, 'event')} on the path`,
  yourPath: (count: number) => `Your path: ${plural(count, 'event')}`,
  order: 'Change',
  openCover: 'Open',
  noneChosen: 'No event is on the path yet.',
  choose: 'Events to choose from',
  find: 'Find events by title, date or place',
  chooseHint: 'Filters narrow this list, too.',
  noneFound: 'No event has all of these words.',
  moreToFind: (count: number) => `${plural(count, 'more event')}: find them by title, date or place.`,
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
