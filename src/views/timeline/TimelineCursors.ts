import type { FoldedTime } from '../../model/folds.ts';
import type { EventDate, TimeSpan } from '../../model/time.ts';
import { formatDate } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';

/** Half the width of the longest date, in pixels at the usual font size. */
const HALF_FLAG = 50;

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

  place({ start, end }: TimeSpan, time: FoldedTime, { left, width, scale }: LanePlace) {
    const at = this.#date && time.toFolded(this.#date.span.start);
    const isIn = at !== undefined && at >= start && at <= end;
    this.#line.hidden = !isIn;
    if (!isIn) return;
    const x = ((at - start) / (end - start)) * width;
    const half = HALF_FLAG * scale;
    this.#line.style.transform = `translateX(${left + x}px)`;
    this.#line.dataset.side = x < half ? 'start' : x > width - half ? 'end' : 'middle';
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

  /** Moves both to where they are in a span of folded time. */
  place(shown: TimeSpan, time: FoldedTime, place: LanePlace) {
    this.#selected.place(shown, time, place);
    this.#reading.place(shown, time, place);
  }

  destroy() {
    this.#selected.destroy();
    this.#reading.destroy();
  }
}
