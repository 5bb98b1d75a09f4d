import { boot } from './en/boot.ts';
import { cite } from './en/cite.ts';
import { claims } from './en/claims.ts';
import { embed } from './en/embed.ts';
import { map } from './en/map.ts';
import { names } from './en/names.ts';
import { pages } from './en/pages.ts';
import { panel } from './en/panel.ts';
import { plural } from './en/plural.ts';
import { search } from './en/search.ts';
import { shell } from './en/shell.ts';
import { territory } from './en/territory.ts';
import { timeline } from './en/timeline.ts';
import type { DateWords } from './writeDate.ts';

const dates: DateWords = {
  // "14 September", not "September 14".
  locale: 'en-GB',
  // `Intl` writes "Sept" or "Sep" there, as its release is, and "BC".
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  era: 'BCE',
};

/** What most of the interface says, in English. */
export const en = {
  language: 'en' as string,
  dir: 'ltr' as 'ltr' | 'rtl',
  dates,
  date: {
    about: (date: string) => `about ${date}`,
    perhaps: (date: string) => `perhaps ${date}`,
    /** `Intl` ranges have no spaces within a month: "13–14 September". */
    between: (start: string, end: string) => `${start} – ${end}`,
    /** 1 is spring, 4 is winter. */
    season: (number: number, year: string) =>
      `${['spring', 'summer', 'autumn', 'winter'][number - 1]} ${year}`,
    /** Some time in these years, of a year of which not all digits are known: "190X". */
    within: (first: string, last: string) => `between ${first} and ${last}`,
    clock: (local: string, zone: string, utc: string) => `${local}, ${zone} · ${utc} UTC`,
    onDay: (clock: string, day: string) => `${clock} on ${day}`,
    /** `Intl` has "GMT+4". */
    zone: (offset: string) => `UTC${offset}`,
  },
  /** Quotation marks for a source's exact words. */
  quote: (text: string) => `“${text}”`,
  events: (count: number) => plural(count, 'event'),
  excerpts: (count: number) => plural(count, 'excerpt'),
  count: (shown: number, total: number) => `${shown} of ${plural(total, 'event')}`,
  /** The accessible name of a mark on the map or the timeline. */
  markName: (kind: string, title: string, date: string) => `${kind}: ${title}, ${date}`,
  /** The name of the second, third … of several marks that would have the same name. */
  sameName: (name: string, number: number) => `${name} (${number})`,
  map,
  timeline,
  boot,
  shell,
  embed,
  panel,
  claims,
  territory,
  search,
  names,
  cite,
  pages,
};
