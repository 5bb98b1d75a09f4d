import type { FoldedTime } from '../../model/folds.ts';
import type { EventDate, TimeSpan } from '../../model/time.ts';
import { formatDate } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';
import type { RowPart } from './laneTicks.ts';

/** The room of a letter of the date, and of the padding around it, in pixels at the usual font size. */
const LETTER = 6.5;
const PADDING = 12;

/** Where the lanes' time runs, in pixels from the container's left edge. */
export interface LanePlace {
  readonly left: number;
  readonly width: number;
  /** Pixels per pixel at the usual font size. */
  readonly scale: number;
}

/** A vertical line at an event's date, with the date at its bottom. */
class Cursor {
  readonly #line = document.createElement('div');
  readonly #flag = document.createElement('span');
  #date: EventDate | undefined;

  constructor(container: HTMLElement, className: string) {
    this.#line.className = `timeline-cursor ${className}`;
    this.#line.setAttribute('aria-hidden', 'true');
    this.#line.hidden = true;
    this.#line.append(this.#flag);
    container.append(this.#line);
  }

  mark(date: EventDate | undefined, strings: Strings) {
    this.#date = date;
    this.#flag.textContent = date ? formatDate(date, strings, 'short') : '';
  }

  /** Where the date stands; undefined where the window does not hold it. */
  place({ start, end }: TimeSpan, time: FoldedTime, { left, width, scale }: LanePlace): RowPart | undefined {
    const at = this.#date && time.toFolded(this.#date.span.start);
    const isIn = at !== undefined && at >= start && at <= end;
    this.#line.hidden = !isIn;
    if (!isIn) return undefined;
    const x = ((at - start) / (end - start)) * width;
    const length = (this.#flag.textContent?.length ?? 0) * LETTER + PADDING;
    const half = (length / 2) * scale;
    const side = x < half ? 'start' : x > width - half ? 'end' : 'middle';
    this.#line.style.transform = `translateX(${left + x}px)`;
    this.#line.dataset.side = side;
    const flag = x / scale - { start: 0, middle: length / 2, end: length }[side];
    return { start: flag, end: flag + length };
  }

  destroy() {
    this.#line.remove();
  }
}

/** The cursors of the selected event and, lighter, of the reading position. */
export class TimelineCursors {
  readonly #reading: Cursor;
  readonly #selected: Cursor;

  constructor(container: HTMLElement) {
    this.#reading = new Cursor(container, 'is-reading');
    this.#selected = new Cursor(container, 'is-selected');
  }

  mark(selected: EventDate | undefined, reading: EventDate | undefined, strings: Strings) {
    this.#selected.mark(selected, strings);
    this.#reading.mark(reading, strings);
  }

  /** Moves both to where they are in a span of folded time. Returns where the date of the selected event stands. */
  place(shown: TimeSpan, time: FoldedTime, place: LanePlace): RowPart | undefined {
    this.#reading.place(shown, time, place);
    return this.#selected.place(shown, time, place);
  }

  destroy() {
    this.#selected.destroy();
    this.#reading.destroy();
  }
}
