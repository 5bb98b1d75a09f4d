import { DataSet } from 'vis-data/esnext';
import type { DataItem } from 'vis-timeline/esnext';
import type { TimeSpan } from '../../model/time.ts';
import type { Strings } from '../../strings/strings.ts';
import { numberEqualNames } from '../marks/markName.ts';
import type { EventIndex } from './eventIndex.ts';
import type { Feed } from './feedMarks.ts';
import { BESIDE } from './layOutTimelineMarks.ts';
import { recedes, type Subset } from './recedes.ts';
import { type Bar, type FedItem, markItemId, timelineItems } from './timelineItems.ts';
import {
  type Emphasis,
  emphasise,
  fillTimelineMark,
  fitText,
  makeTimelineMark,
} from './timelineMarkElement.ts';

/** A text that the window would cut changes its length in these steps, in pixels: each change costs a layout. */
const ROOM_STEP = 8;

/** The items of vis-timeline. Passes on only what has changed since the last feed. */
export class LaneItems {
  readonly data = new DataSet<DataItem>();
  /** The element of each mark by its key, whether or not it is in the page. */
  readonly elements = new Map<string, HTMLButtonElement>();
  readonly #bars = new Map<string, HTMLElement>();
  #fed: ReadonlyMap<string, FedItem> = new Map();
  /** How much room the text of each mark has been given. */
  readonly #rooms = new Map<string, number>();

  show(feed: Feed, index: EventIndex, strings: Strings) {
    const before = this.#fed;
    const now = timelineItems(feed, index);
    this.#fed = now;
    const gone = [...before.keys()].filter((id) => !now.has(id));
    const changed = [...now.values()].filter(
      ({ item, signature }) => before.get(item.id)?.signature !== signature,
    );
    for (const { mark, bar, item } of changed) {
      if (bar) this.#bars.set(item.id, barElement(bar));
      if (!mark) continue;
      const element = this.elements.get(mark.key) ?? makeTimelineMark(mark.key);
      this.elements.set(mark.key, element);
      fillTimelineMark(element, mark, index, strings);
      this.#rooms.delete(mark.key);
    }
    for (const id of gone) {
      const key = before.get(id)?.mark?.key ?? '';
      this.elements.delete(key);
      this.#rooms.delete(key);
      this.#bars.delete(id);
    }
    if (gone.length > 0) this.data.remove(gone);
    if (changed.length > 0) this.data.update(changed.map(({ item }) => item));
    this.#numberNames(strings);
  }

  /** Lane by lane, in the order of time. */
  #numberNames(strings: Strings) {
    const marks = [...this.#fed.values()].flatMap(({ mark }) => mark ?? []).sort((a, b) => a.at - b.at);
    for (const row of new Set(marks.map(({ row }) => row))) {
      const lane = marks.filter((mark) => mark.row === row);
      numberEqualNames(
        lane.map(({ key }) => this.elementOf(key)),
        strings,
      );
    }
  }

  /** Highlights marks and removes the highlight of others; lays out nothing. */
  emphasise(emphasis: Emphasis) {
    for (const [key, element] of this.elements) {
      const mark = this.markOf(key);
      if (mark) emphasise(element, mark, emphasis);
    }
  }

  /** Shortens the texts that the window would cut at its end, and leaves out those of marks before it. */
  fitTexts({ start, end }: TimeSpan, msPerPixel: number) {
    for (const [key, element] of this.elements) {
      const mark = this.markOf(key);
      if (!mark || mark.room === 0) continue;
      const begin = mark.at + BESIDE * msPerPixel;
      const free = begin < start ? 0 : Math.max(0, (end - begin) / msPerPixel);
      const room = free < mark.room ? Math.floor(free / ROOM_STEP) * ROOM_STEP : mark.room;
      if (this.#rooms.get(key) === room) continue;
      this.#rooms.set(key, room);
      fitText(element, room);
    }
  }

  /** Makes paler what has no event of the subset; nothing without one. */
  recede(subset: Subset | undefined, selected: number | undefined) {
    for (const { item, mark, bar } of this.#fed.values()) {
      const drawn = mark ?? bar?.of;
      const isReceding = Boolean(subset && drawn && recedes(drawn, subset, selected));
      this.elementOfItem(item.id).classList.toggle('receding', isReceding);
    }
  }

  /** Forgets the feed, so that everything is drawn again: for other events or other lanes. */
  clear() {
    this.#fed = new Map();
    this.elements.clear();
    this.#bars.clear();
    this.#rooms.clear();
    this.data.clear();
  }

  /** The element of a mark. */
  elementOf(key: string): HTMLElement {
    return this.elements.get(key) ?? document.createElement('span');
  }

  /** The element of an item of vis-timeline: of a mark or a bar. */
  elementOfItem(id: string): HTMLElement {
    return this.#bars.get(id) ?? this.elementOf(this.#fed.get(id)?.mark?.key ?? '');
  }

  markOf(key: string) {
    return this.#fed.get(markItemId(key))?.mark;
  }

  /** The first mark at or after a time. */
  firstFrom(time: number): string | undefined {
    let first: { key: string; at: number } | undefined;
    for (const { mark } of this.#fed.values()) {
      if (mark && mark.at >= time && (!first || mark.at < first.at)) first = mark;
    }
    return first?.key;
  }
}

function barElement({ className, colour }: Bar): HTMLElement {
  const bar = document.createElement('span');
  bar.className = className;
  bar.style.color = colour;
  return bar;
}
