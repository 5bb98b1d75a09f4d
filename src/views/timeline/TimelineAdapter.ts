import { itemAt } from '../../model/lists.ts';
import type { TimeSpan } from '../../model/time.ts';
import { afterPaint } from '../afterPaint.ts';
import { nextFrame } from '../nextFrame.ts';
import type { Adapter } from '../useAdapter.ts';
import { type EventIndex, makeEventIndex } from './eventIndex.ts';
import { type Feed, feedMarks, hasLeft, isRescaled, standsAlone } from './feedMarks.ts';
import { LaneFocus } from './LaneFocus.ts';
import { LaneItems } from './LaneItems.ts';
import { fitLanes, laneScale } from './laneGroups.ts';
import { listenToLanes } from './listenToLanes.ts';
import { listenToSwipe } from './listenToSwipe.ts';
import { listenToWheel } from './listenToWheel.ts';
import { withTime } from './moveWindow.ts';
import { openMark } from './openMark.ts';
import { parseLaneKey } from './parseLaneKey.ts';
import { placeCancelledTouch } from './placeCancelledTouch.ts';
import { TimelineCursors } from './TimelineCursors.ts';
import type { Emphasis } from './timelineMarkElement.ts';
import type { TimelineProps } from './timelineProps.ts';
import { VisLanes } from './VisLanes.ts';
import { scrollsPage, type WheelChange } from './wheelChange.ts';

/** Debounce, in ms, before zooming lays out the marks again. */
const REBIN_DELAY = 120;
/** A change of the window this long, in ms, after the reader's last input is animated. */
const HAND_REST = 400;

/** Keeps the lanes in step with the store. Reports what the reader does, never what we told it to do. */
export class TimelineAdapter implements Adapter<TimelineProps> {
  readonly #container: HTMLElement;
  readonly #stop = new AbortController();
  readonly #items = new LaneItems();
  readonly #focus: LaneFocus;
  readonly #cursors: TimelineCursors;
  readonly #observer: ResizeObserver | undefined;
  readonly #stopWaiting: (() => void) | undefined;
  #props: TimelineProps;
  #index: EventIndex;
  #lanes: VisLanes | undefined;
  #feed: Feed | undefined;
  #compact = false;
  #laneScale = 1;
  /** What the lanes show, or are moving to. */
  #window: TimeSpan;
  #handledAt = Number.NEGATIVE_INFINITY;
  #rebin: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, props: TimelineProps) {
    this.#container = container;
    this.#props = props;
    this.#window = props.window;
    this.#index = makeEventIndex(props.index, props.vocabulary);
    const { signal } = this.#stop;
    this.#focus = new LaneFocus(container, this.#items.elements, signal);
    this.#cursors = new TimelineCursors(container);
    listenToWheel(
      container,
      {
        part: () => this.#lanes?.panel ?? container,
        isLeft: (event) => this.#props.embedded && scrollsPage(event),
        onLeft: () => this.#props.onHostScroll('wheel'),
        onChange: this.#onWheel,
      },
      signal,
    );
    const onSwipe = () => this.#props.embedded && this.#props.onHostScroll('touch');
    listenToSwipe(container, onSwipe, signal);
    placeCancelledTouch(container, signal);
    listenToLanes(container, { onPress: this.#onPress, onKey: this.#onKey }, signal);
    if (typeof ResizeObserver !== 'undefined') {
      this.#observer = new ResizeObserver(this.#onResize);
      this.#observer.observe(container);
      // The observer does not fire in an iframe that is out of sight.
      this.#stopWaiting = afterPaint(() => this.#lanes ?? this.#onResize());
    }
  }

  update(props: TimelineProps) {
    const before = this.#props;
    this.#props = props;
    const isOther = props.index !== before.index || props.vocabulary !== before.vocabulary;
    if (isOther) this.#index = makeEventIndex(props.index, props.vocabulary);
    if (!this.#lanes) return;
    const { limits, selectedId, readingId } = before;
    if (props.limits !== limits) this.#lanes.limit(props.limits);
    const isNew = isOther || props.strings !== before.strings;
    if (isNew) this.#fit(this.#lanes);
    this.#follow(props.window);
    if (isNew) this.#draw();
    else if (props.selectedId !== selectedId || props.readingId !== readingId) this.#emphasise(before);
  }

  destroy() {
    this.#stop.abort();
    this.#observer?.disconnect();
    this.#stopWaiting?.();
    clearTimeout(this.#rebin);
    this.#lanes?.destroy();
    this.#cursors.destroy();
  }

  /** Draws nothing until the container has a size. */
  #onResize = () => {
    if (this.#container.clientWidth === 0 || this.#container.clientHeight === 0) return;
    this.#lanes ??= this.#start();
    this.#fit(this.#lanes);
    this.#lanes.redraw();
    if (!this.#feed) return this.#draw();
    // Sizes change step by step while a divider is dragged; the marks are laid out again only at some of the steps.
    this.#cursors.place(this.#lanes.shown, this.#lanes.panel);
    this.#rebin ??= setTimeout(this.#draw, REBIN_DELAY);
  };

  #start(): VisLanes {
    const { window, limits, strings } = this.#props;
    this.#window = window;
    return new VisLanes({
      container: this.#container,
      items: this.#items,
      window,
      limits,
      strings,
      onMove: this.#onMove,
      onMoved: this.#setTabStop,
      onRedrawn: this.#onRedrawn,
    });
  }

  #onRedrawn = () => {
    this.#focus.restore();
    // Only now do the lane names have their width, from which lines and counts are measured: in WebKit, and on any busy
    // machine.
    if (this.#lanes) this.#cursors.place(this.#lanes.shown, this.#lanes.panel);
    this.#refresh();
  };

  #fit(lanes: VisLanes) {
    this.#laneScale = laneScale(this.#container);
    this.#compact = fitLanes(this.#container, this.#index.lanes.length, this.#laneScale);
    lanes.setLanes(this.#index.lanes, this.#index.vocabulary, this.#compact, this.#props.strings);
  }

  #onMove = (shown: TimeSpan, byHand: boolean) => {
    if (this.#lanes) this.#cursors.place(shown, this.#lanes.panel);
    if (!byHand) return;
    this.#handledAt = performance.now();
    this.#window = shown;
    this.#refresh();
    this.#props.onWindowChange(shown);
  };

  /** Moves to the store's window, unless it is already shown. */
  #follow(window: TimeSpan) {
    const { start, end } = this.#window;
    if (Math.abs(window.start - start) < 1 && Math.abs(window.end - end) < 1) return;
    this.#window = window;
    const rest = performance.now() - Math.max(this.#handledAt, this.#props.handledAt());
    this.#lanes?.move(window, rest > HAND_REST);
    this.#refresh();
  }

  /** Makes a new feed when the window leaves the current one, and soon after a change of scale. */
  #refresh() {
    if (!this.#feed) return;
    if (hasLeft(this.#feed, this.#window)) this.#draw();
    else if (isRescaled(this.#feed, this.#scale)) this.#rebin ??= setTimeout(this.#draw, REBIN_DELAY);
  }

  #draw = () => {
    clearTimeout(this.#rebin);
    this.#rebin = undefined;
    if (!this.#lanes || this.#scale.width === 0) return;
    const emphasis = this.#emphasisOf(this.#props);
    const { position } = this.#index;
    const focused = this.#focus.isHere ? position.get(this.#focus.key ?? '') : undefined;
    const pinned = new Set([...Object.values(emphasis), focused].filter((at) => at !== undefined));
    const isFirst = !this.#feed;
    this.#feed = feedMarks(this.#index, this.#scale, pinned);
    this.#items.show(this.#feed, this.#index, this.#props.strings);
    this.#mark(this.#lanes, emphasis);
    if (isFirst) nextFrame(this.#props.onDrawn);
  };

  #emphasisOf({ selectedId, readingId }: TimelineProps): Emphasis {
    const { position } = this.#index;
    return { selected: position.get(selectedId ?? ''), reading: position.get(readingId ?? '') };
  }

  /** Highlights other events; lays out again only if one of them is part of a count. */
  #emphasise(before: TimelineProps) {
    const emphasis = this.#emphasisOf(this.#props);
    const concerned = [...Object.values(this.#emphasisOf(before)), ...Object.values(emphasis)];
    const feed = this.#feed;
    const isLaidOut = feed && concerned.every((at) => at === undefined || standsAlone(feed, this.#index, at));
    if (isLaidOut && this.#lanes) this.#mark(this.#lanes, emphasis);
    else this.#draw();
  }

  #mark(lanes: VisLanes, { selected, reading }: Emphasis) {
    const { events } = this.#index;
    this.#items.emphasise({ selected, reading });
    this.#cursors.mark(events[selected ?? -1]?.date, events[reading ?? -1]?.date, this.#props.strings);
    this.#cursors.place(lanes.shown, lanes.panel);
    this.#setTabStop();
  }

  #onWheel = (change: WheelChange, share: number) => {
    this.#handledAt = performance.now();
    const { start, end } = this.#window;
    if (change.kind === 'pan') this.#props.onPan(change.share);
    else this.#props.onZoom(change.factor, start + share * (end - start));
  };

  #onPress = (key: string) => {
    const mark = this.#items.markOf(key);
    if (!mark) return;
    const { position, events } = this.#index;
    const selected = position.get(this.#props.selectedId ?? '');
    const opening = openMark(mark, this.#index, this.#window, selected, this.#compact);
    this.#focusOn(opening.kind === 'select' ? opening.position : mark.first);
    if (opening.kind === 'select') this.#props.onSelect(itemAt(events, opening.position).id);
    else this.#props.onWindowChange(opening.window);
  };

  #onKey = (key: string): boolean => {
    const at = this.#focus.key;
    const mark = this.#items.markOf(at ?? '');
    const first = mark?.first ?? this.#index.position.get(at ?? '');
    if (first === undefined) return false;
    const asked = parseLaneKey(key, first, mark?.last ?? first, this.#index.events.length);
    if (!asked) return false;
    this.#handledAt = performance.now();
    if (asked.kind === 'zoom') this.#props.onZoom(asked.factor, mark?.at);
    else {
      this.#focusOn(asked.position);
      const window = withTime(this.#window, itemAt(this.#index.start, asked.position));
      if (window !== this.#window) this.#props.onWindowChange(window);
    }
    return true;
  };

  #focusOn(position: number) {
    this.#focus.moveTo(itemAt(this.#index.events, position).id);
    this.#draw();
  }

  #setTabStop = () => {
    const { selectedId } = this.#props;
    const isShown = selectedId !== undefined && this.#items.elements.get(selectedId)?.isConnected;
    this.#focus.setTabStop(isShown ? selectedId : this.#items.firstFrom(this.#window.start));
  };

  get #scale() {
    const width = (this.#lanes?.panel.clientWidth ?? 0) / this.#laneScale;
    return { window: this.#window, width, compact: this.#compact };
  }
}
