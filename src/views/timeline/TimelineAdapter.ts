import { DataSet } from 'vis-data/esnext';
import { type DataGroup, type DataItem, Timeline } from 'vis-timeline/esnext';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { Instant, TimeSpan } from '../../model/time.ts';
import type { Adapter } from '../useAdapter.ts';
import { type EventIndex, makeEventIndex } from './eventIndex.ts';
import { type Feed, feedMarks, hasLeft, isRescaled } from './feedMarks.ts';
import { LaneFocus } from './LaneFocus.ts';
import { LaneItems } from './LaneItems.ts';
import { fitLanes, laneGroups } from './laneGroups.ts';
import { laneStep } from './laneStep.ts';
import { listenToLanes } from './listenToLanes.ts';
import { listenToWheel } from './listenToWheel.ts';
import { openCount } from './openCount.ts';
import { TimelineCursor } from './TimelineCursor.ts';
import { axisOptions, limitOptions, timelineOptions } from './timelineOptions.ts';
import type { WheelChange } from './wheelChange.ts';

export interface TimelineProps {
  readonly events: readonly TimelineEvent[];
  readonly window: TimeSpan;
  /** How far the window can go. */
  readonly limits: TimeSpan;
  readonly selectedId: EventId | undefined;
  readonly readingId: EventId | undefined;
  readonly onWindowChange: (window: TimeSpan) => void;
  readonly onPan: (share: number) => void;
  readonly onZoom: (factor: number, about?: Instant) => void;
  readonly onSelect: (id: EventId) => void;
  readonly onDrawn: () => void;
  /** When the window was last moved by hand elsewhere, as `performance.now()` counts. */
  readonly handledAt: () => number;
}

/** Zooming lays the marks out anew after this, in milliseconds. */
const REBIN_DELAY = 120;
const JUMP = { duration: 220, easingFunction: 'easeInOutQuad' } as const;
/** A change of the window so long after the reader's last move of the hand is a jump. */
const HAND_REST = 400;
const ZOOM_STEP = 0.6;

/** Drives vis-timeline. Reports what the reader does, never what we told it to do. */
export class TimelineAdapter implements Adapter<TimelineProps> {
  readonly #container: HTMLElement;
  readonly #stop = new AbortController();
  readonly #items = new LaneItems();
  readonly #groups = new DataSet<DataGroup>();
  readonly #focus: LaneFocus;
  readonly #cursor: TimelineCursor;
  readonly #readingCursor: TimelineCursor;
  readonly #observer: ResizeObserver | undefined;
  #props: TimelineProps;
  #index: EventIndex;
  #timeline: Timeline | undefined;
  #feed: Feed | undefined;
  #slim: boolean | undefined;
  /** What vis-timeline shows, or is moving to. */
  #window: TimeSpan;
  #handledAt = Number.NEGATIVE_INFINITY;
  #rebin: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, props: TimelineProps) {
    this.#container = container;
    this.#props = props;
    this.#window = props.window;
    this.#index = makeEventIndex(props.events);
    const { signal } = this.#stop;
    this.#focus = new LaneFocus(container, this.#items.elements, signal);
    this.#readingCursor = new TimelineCursor(container, 'is-reading');
    this.#cursor = new TimelineCursor(container, 'is-selected');
    listenToWheel(container, () => this.#panel.getBoundingClientRect(), this.#onWheel, signal);
    listenToLanes(container, { onPress: this.#onPress, onKey: this.#onKey }, signal);
    if (typeof ResizeObserver !== 'undefined') {
      this.#observer = new ResizeObserver(this.#onResize);
      this.#observer.observe(container);
    }
  }

  update(props: TimelineProps) {
    const before = this.#props;
    this.#props = props;
    if (props.events !== before.events) this.#index = makeEventIndex(props.events);
    if (!this.#timeline) return;
    if (props.limits.start !== before.limits.start || props.limits.end !== before.limits.end) {
      this.#timeline.setOptions(limitOptions(props.limits));
    }
    if (props.events !== before.events) this.#setLanes();
    this.#follow(props.window);
    const marked = props.selectedId !== before.selectedId || props.readingId !== before.readingId;
    if (marked || props.events !== before.events) this.#draw();
  }

  destroy() {
    this.#stop.abort();
    this.#observer?.disconnect();
    clearTimeout(this.#rebin);
    this.#timeline?.destroy();
    this.#cursor.destroy();
    this.#readingCursor.destroy();
  }

  /** Nothing is drawn until there is room to draw in. */
  #onResize = () => {
    if (this.#container.clientWidth === 0 || this.#container.clientHeight === 0) return;
    this.#timeline ??= this.#start();
    this.#setLanes();
    this.#timeline.redraw();
    this.#draw();
  };

  #start(): Timeline {
    const { window, limits } = this.#props;
    this.#window = window;
    const timeline = new Timeline(this.#container, this.#items.data, this.#groups, {
      ...timelineOptions(window, limits),
      template: ({ id }: DataItem) => this.#items.elementOf(String(id)),
    });
    timeline.on('rangechange', ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
      const shown = { start: start.getTime(), end: end.getTime() };
      this.#placeCursors(shown);
      if (!byUser) return;
      this.#handledAt = performance.now();
      this.#window = shown;
      this.#refresh();
      this.#props.onWindowChange(shown);
    });
    timeline.on('rangechanged', this.#setTabStop);
    timeline.on('changed', () => this.#focus.restore());
    // It hides itself until it has announced its first range, which takes it 200 ms.
    (timeline as unknown as { emit(type: string, event: object): void }).emit('rangechanged', {});
    return timeline;
  }

  /** Lanes for the kinds in use, as high as there is room; the marks of other lanes are forgotten. */
  #setLanes() {
    const slim = fitLanes(this.#container, this.#index.lanes.length);
    const groups = laneGroups(slim ? [] : this.#index.lanes);
    const known = this.#groups.get().map(({ className }) => className);
    if (slim === this.#slim && groups.map(({ className }) => className).join() === known.join()) return;
    if (slim !== this.#slim) this.#timeline?.setOptions(axisOptions(slim));
    this.#slim = slim;
    this.#items.clear();
    this.#groups.clear();
    this.#groups.add(groups);
  }

  /** Moves to the store's window, unless it is the one shown. */
  #follow(window: TimeSpan) {
    const { start, end } = this.#window;
    if (Math.abs(window.start - start) < 1 && Math.abs(window.end - end) < 1) return;
    this.#window = window;
    const rested = performance.now() - Math.max(this.#handledAt, this.#props.handledAt()) > HAND_REST;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#timeline?.setWindow(window.start, window.end, { animation: rested && !still && JUMP });
    this.#refresh();
  }

  /** Feeds anew when the window leaves what was fed, and soon after a change of scale. */
  #refresh() {
    if (!this.#feed) return;
    if (hasLeft(this.#feed, this.#window)) this.#draw();
    else if (isRescaled(this.#feed, this.#scale)) this.#rebin ??= setTimeout(this.#draw, REBIN_DELAY);
  }

  #draw = () => {
    clearTimeout(this.#rebin);
    this.#rebin = undefined;
    if (!this.#timeline || this.#panel.clientWidth === 0) return;
    const { selectedId, readingId, onDrawn } = this.#props;
    const { position, events } = this.#index;
    const selected = position.get(selectedId ?? '');
    const reading = position.get(readingId ?? '');
    const focused = this.#focus.isHere ? position.get(this.#focus.key ?? '') : undefined;
    const pinned = new Set([selected, reading, focused].filter((at) => at !== undefined));
    const isFirst = !this.#feed;
    this.#feed = feedMarks(this.#index, this.#scale, pinned);
    this.#items.show(this.#feed, this.#index, { selected, reading });
    this.#cursor.mark(selected === undefined ? undefined : events[selected]?.date);
    this.#readingCursor.mark(reading === undefined ? undefined : events[reading]?.date);
    this.#placeCursors(this.#timeline.getWindow());
    this.#setTabStop();
    if (isFirst) requestAnimationFrame(onDrawn);
  };

  #onWheel = (change: WheelChange, share: number) => {
    this.#handledAt = performance.now();
    const { start, end } = this.#window;
    if (change.kind === 'pan') this.#props.onPan(change.share);
    else this.#props.onZoom(change.factor, start + share * (end - start));
  };

  #onPress = (key: string) => {
    const mark = this.#items.markOf(key);
    if (!mark) return;
    const { selectedId, onSelect, onWindowChange } = this.#props;
    const { events, position } = this.#index;
    if (mark.count === 1) return onSelect(events[mark.first]!.id);
    const selected = position.get(selectedId ?? '');
    const opening = openCount(mark, this.#index, this.#window, selected, this.#slim === true);
    const shown = opening.kind === 'select' ? opening.position : mark.first;
    this.#focusOn(events[shown]!.id);
    if (opening.kind === 'select') onSelect(events[shown]!.id);
    else onWindowChange(opening.window);
  };

  #onKey = (key: string): boolean => {
    const at = this.#focus.key;
    if (at === undefined) return false;
    const { position, events, start } = this.#index;
    const mark = this.#items.markOf(at);
    const first = mark?.first ?? position.get(at) ?? 0;
    if (key === '+' || key === '=' || key === '-') {
      this.#handledAt = performance.now();
      this.#props.onZoom(key === '-' ? 1 / ZOOM_STEP : ZOOM_STEP, mark?.at ?? start[first]);
      return true;
    }
    const next = laneStep(key, first, mark?.last ?? first, events.length);
    if (next === undefined || !events[next]) return false;
    this.#handledAt = performance.now();
    this.#focusOn(events[next].id);
    this.#bringIn(start[next]!);
    return true;
  };

  #focusOn(id: EventId) {
    this.#focus.moveTo(id);
    this.#draw();
  }

  #bringIn(time: Instant) {
    const { start, end } = this.#window;
    const edge = (end - start) * 0.05;
    if (time >= start + edge && time <= end - edge) return;
    this.#props.onWindowChange({ start: time - (end - start) / 2, end: time + (end - start) / 2 });
  }

  #setTabStop = () => {
    const { selectedId } = this.#props;
    const { start } = this.#window;
    const isShown = selectedId !== undefined && this.#items.elements.get(selectedId)?.isConnected;
    this.#focus.setTabStop(isShown ? selectedId : this.#items.firstFrom(start));
  };

  #placeCursors(shown: { start: Date | number; end: Date | number }) {
    const span = { start: Number(shown.start), end: Number(shown.end) };
    const left = this.#panel.offsetLeft + this.#panel.clientLeft;
    const { clientWidth } = this.#panel;
    this.#cursor.place(span, left, clientWidth);
    this.#readingCursor.place(span, left, clientWidth);
  }

  get #scale() {
    return { window: this.#window, width: this.#panel.clientWidth, slim: this.#slim === true };
  }

  /** The part of vis-timeline in which time runs; before it is there, the whole container. */
  get #panel(): HTMLElement {
    return this.#container.querySelector<HTMLElement>('.vis-panel.vis-center') ?? this.#container;
  }
}
