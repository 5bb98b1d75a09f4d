/** The fields of an event in `chronology.json` that TimelineJS can show. */
export interface DatedEvent {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** ISO days, both included. */
  readonly when: { readonly first: string; readonly last: string; readonly precision: Precision };
}

type Precision = 'day' | 'month' | 'year';

interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A slide, as TimelineJS's JSON format has it. */
export interface Slide {
  readonly unique_id: string;
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  readonly text: { readonly headline: string; readonly text: string };
}

/** Events as a configuration of TimelineJS: title, text and date with its precision, without media. */
export const toTimelineJs = (events: readonly DatedEvent[]): { events: Slide[] } => ({
  events: events.map(toSlide),
});

function toSlide({ id, title, summary, when }: DatedEvent): Slide {
  const [start, end] = [dateParts(when.first, when.precision), dateParts(when.last, when.precision)];
  const same = JSON.stringify(start) === JSON.stringify(end);
  return {
    unique_id: id,
    start_date: start,
    ...(!same && { end_date: end }),
    // TimelineJS takes both for HTML.
    text: { headline: escapeHtml(title), text: escapeHtml(summary) },
  };
}

/** TimelineJS shows a date as precisely as it has parts. */
function dateParts(day: string, precision: Precision): SlideDate {
  const match = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day);
  if (!match) throw new Error(`${day} is not an ISO day`);
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  if (precision === 'year') return { year };
  return precision === 'month' ? { year, month } : { year, month, day: date };
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
