import type { EventId } from '../../model/event.ts';
import { drawnLength, FoldedTime, foldedTimeFor } from '../../model/folds.ts';
import { isSameList, itemAt } from '../../model/lists.ts';
import { overlaps, type TimeSpan } from '../../model/time.ts';
import { afterTyping, isTyping } from '../input/afterTyping.ts';
import { afterPaint } from '../loading/afterPaint.ts';
import { nextFrame } from '../loading/nextFrame.ts';
import type { Adapter } from '../useAdapter.ts';
import { type EventIndex, inFoldedTime, inRows, makeEventIndex } from './eventIndex.ts';
import { type Feed, feedMarks, hasLeft, isRescaled, standsAlone } from './feedMarks.ts';
import { LaneAxis } from './LaneAxis.ts';
import { LaneFocus } from './LaneFocus.ts';
import { LaneItems } from './LaneItems.ts';
import type { LaneFit } from './laneFit.ts';
import { fitLanes, type LaneRoom, roomOfLanes } from './laneGroups.ts';
import { laneKey } from './laneOf.ts';
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
/** The relative change of the window's drawn length from which its folds get another width. */
const RESCALED = 1e-6;
/** A change of the window this long, in ms, after the reader's last input is animated. */
const HAND_REST = 400;

const positionsOfArticle = ({ ofArticle, index }: TimelineProps) =>
  ofArticle?.events.map(({ id }) => index.position.get(id)).filter((at) => at !== undefined);

/** Keeps the lanes in step with the store. Reports what the reader does, never what we told it to do. */
export class TimelineAdapter implements Adapter<TimelineProps> {
  readonly #container: HTMLElement;
  /** Holds what vis-timeline draws; the axis is beside it. */
  readonly #plot = document.createElement('div');
  readonly #stop = new AbortController();
  readonly #items = new LaneItems();
  readonly #focus: LaneFocus;
  readonly #cursors: TimelineCursors;
  readonly #axis: LaneAxis;
  readonly #observer: ResizeObserver | undefined;
  readonly #stopWaiting: (() => void) | undefined;
  #props: TimelineProps;
  /** All events in time, in a row for each lane. */
  #whole: EventIndex;
  /** The same in the rows and in the time that are drawn. */
  #index: EventIndex;
  /** The positions of the article's events, ascending. */
  #ofArticle: readonly number[] | undefined;
  #time: FoldedTime;
  #lanes: VisLanes | undefined;
  #feed: Feed | undefined;
  #fit: LaneFit = { rows: 1, axisRows: 1, names: 'words' };
  /** As it was when it last changed: measuring it at each change of the events would cost a layout. */
  #room: LaneRoom = { width: 0, height: 0, scale: 1 };
  /** Where the lanes are in the plot, in pixels; measured when vis-timeline has measured everything. */
  #panel = { left: 0, width: 0 };
  /** What the lanes show, or are moving to, in folded time. */
  #window: TimeSpan;
  #handledAt = Number.NEGATIVE_INFINITY;
  #rebin: ReturnType<typeof setTimeout> | undefined;
  /** Until the lanes, which vis-timeline has just made, get their marks. */
  #starting: ReturnType<typeof setTimeout> | undefined;
  #stopStarting: (() => void) | undefined;
  /** Cancels `#settle`, which is still to come. */
  #stopSettling: (() => void) | undefined;

  constructor(container: HTMLElement, props: TimelineProps) {
    this.#container = container;
    this.#props = props;
    this.#time = foldedTimeFor(props.window, props.folds);
    this.#window = this.#time.spanToFolded(props.window);
    this.#whole = makeEventIndex(props.index, props.vocabulary);
    this.#index = this.#whole;
    this.#ofArticle = positionsOfArticle(props);
    this.#plot.className = 'lane-plot';
    container.append(this.#plot);
    const { signal } = this.#stop;
    this.#focus = new LaneFocus(container, this.#items.elements, signal);
    this.#axis = new LaneAxis(container);
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
    const isAwaited = () => this.#focus.isHere;
    listenToLanes(container, { onPress: this.#onPress, isAwaited, onKey: this.#onKey }, signal);
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
    const isOtherQuery = props.query !== before.query;
    const isTyped = isOtherQuery ? isTyping() : this.#stopSettling !== undefined;
    // While a search is typed, the lanes stay as they are: they would change at each key.
    if (isOther)
      this.#whole = makeEventIndex(props.index, props.vocabulary, isTyped ? this.#whole.lanes : undefined);
    if (isOtherQuery) this.#waitToSettle(isTyped);
    const isOfOther = isOther || props.ofArticle !== before.ofArticle;
    if (isOfOther) this.#ofArticle = positionsOfArticle(props);
    if (!this.#lanes) return;
    if (this.#starting !== undefined) this.#room = roomOfLanes(this.#container);
    const { limits, folds, selectedId, readingId } = before;
    const isNew = isOther || !this.#feed || props.strings !== before.strings || props.folds !== folds;
    if (isNew) this.#measure(this.#lanes);
    if (props.limits !== limits) this.#lanes.limit(this.#time.spanToFolded(props.limits));
    this.#follow(props.window, props.folds !== folds);
    if (isNew) this.#draw();
    else if (isOfOther || props.selectedId !== selectedId || props.readingId !== readingId)
      this.#emphasise(before);
  }

  #waitToSettle(isTyped: boolean) {
    this.#stopSettling?.();
    this.#stopSettling = isTyped ? afterTyping(this.#settle) : undefined;
  }

  /** The search has been typed: leaves only lanes with events, but not while the list of a mark is open. */
  #settle = () => {
    if (this.#container.closest('section')?.querySelector('.group-list')) return this.#waitToSettle(true);
    this.#stopSettling = undefined;
    const { lanes } = this.#whole;
    this.#whole = makeEventIndex(this.#props.index, this.#props.vocabulary);
    if (!this.#lanes || isSameList(lanes.map(laneKey), this.#whole.lanes.map(laneKey))) return;
    this.#measure(this.#lanes);
    this.#draw();
  };

  destroy() {
    this.#waitToSettle(false);
    this.#stop.abort();
    this.#observer?.disconnect();
    this.#stopWaiting?.();
    clearTimeout(this.#starting);
    this.#stopStarting?.();
    clearTimeout(this.#rebin);
    this.#lanes?.destroy();
    this.#cursors.destroy();
    this.#axis.destroy();
    this.#plot.remove();
  }

  /** Draws nothing until the container has a size. */
  #onResize = () => {
    if (this.#container.clientWidth === 0 || this.#container.clientHeight === 0) return;
    if (!this.#lanes) {
      this.#lanes = this.#start();
      // Lanes and marks in one task would hold up a slow processor. The new lanes, too, report a size meanwhile.
      this.#starting = setTimeout(() => {
        this.#starting = undefined;
        this.#onResize();
        this.#stopStarting = nextFrame(this.#drawFirst);
      });
    }
    if (this.#starting !== undefined) return;
    const { rows } = this.#fit;
    const room = roomOfLanes(this.#container);
    if (this.#isDrawnIn(room)) return;
    this.#room = room;
    this.#measure(this.#lanes);
    this.#lanes.redraw();
    if (!this.#feed || this.#fit.rows !== rows) return this.#draw();
    // Sizes change step by step while a divider is dragged; the marks are laid out again only at some of the steps.
    this.#measurePanel();
    this.#place(this.#lanes.shown);
    this.#rebin ??= setTimeout(this.#draw, REBIN_DELAY);
  };

  /** Observers also report the size that the lanes have been drawn in. */
  #isDrawnIn({ width, height, scale }: LaneRoom): boolean {
    if (!this.#feed || !this.#lanes?.isMeasured || this.#panel.width === 0) return false;
    if (this.#lanes.panel.clientWidth !== this.#panel.width) return false;
    return width === this.#room.width && height === this.#room.height && scale === this.#room.scale;
  }

  /** vis-timeline has drawn the lanes; not in an iframe that is out of sight, where there are no frames. */
  #drawFirst = () => {
    if (!this.#lanes || this.#feed) return;
    this.#measurePanel();
    if (this.#panel.width === 0) this.#lanes.redrawNow();
    this.#draw();
  };

  #start(): VisLanes {
    const { window, limits, strings } = this.#props;
    this.#window = this.#time.spanToFolded(window);
    const lanes = new VisLanes({
      container: this.#plot,
      items: this.#items,
      window: this.#window,
      limits: this.#time.spanToFolded(limits),
      strings,
      onMove: this.#onMove,
      onMoved: this.#setTabStop,
      onItemsMoved: () => this.#focus.restore(),
      onRedrawn: this.#onRedrawn,
    });
    // vis-timeline does not always announce that its panel has another width.
    this.#observer?.observe(lanes.panel);
    return lanes;
  }

  #onRedrawn = () => {
    this.#focus.restore();
    // Only now do the lane names have their width, from which lines and counts are measured: in WebKit, and on any busy
    // machine.
    this.#measurePanel();
    if (this.#lanes) this.#place(this.#lanes.shown);
    this.#refresh();
  };

  #measure(lanes: VisLanes) {
    this.#fit = fitLanes(this.#container, this.#whole.lanes.length, this.#room);
    this.#index = inFoldedTime(inRows(this.#whole, this.#fit.rows), this.#time);
    lanes.setLanes(this.#index, this.#fit.names, this.#props.strings);
  }

  #measurePanel() {
    if (!this.#lanes) return;
    const { offsetLeft, clientLeft, clientWidth: width } = this.#lanes.panel;
    this.#panel = { left: offsetLeft + clientLeft, width };
  }

  /** Cursors, axis and the ends of texts for the folded time that is shown. */
  #place(shown: TimeSpan) {
    const { width } = this.#panel;
    const lanes = { ...this.#panel, scale: this.#room.scale };
    const covered = this.#cursors.place(shown, this.#time, lanes);
    const axis = { ...lanes, rows: this.#fit.axisRows, covered };
    this.#axis.draw(this.#time.spanToTime(shown), this.#time, axis, this.#props.strings);
    if (width > 0) this.#items.fitTexts(shown, ((shown.end - shown.start) / width) * this.#room.scale);
  }

  #onMove = (shown: TimeSpan, byHand: boolean) => {
    this.#place(shown);
    if (!byHand) return;
    this.#handledAt = performance.now();
    this.#window = shown;
    this.#refresh();
    this.#props.onWindowChange(this.#time.spanToTime(shown));
  };

  /** Moves to the store's window, unless it is already shown. */
  #follow(window: TimeSpan, otherFolds: boolean) {
    const refolded = this.#refold(window, otherFolds);
    const { start, end } = this.#time.spanToFolded(window);
    if (!refolded && Math.abs(start - this.#window.start) < 1 && Math.abs(end - this.#window.end) < 1) return;
    this.#window = { start, end };
    const rest = performance.now() - Math.max(this.#handledAt, this.#props.handledAt());
    this.#lanes?.move(this.#window, !refolded && rest > HAND_REST);
    if (refolded) this.#draw();
    else this.#refresh();
  }

  /**
   * Gives the folds the width for another window. Not while no fold is near: then all events keep their places. Returns
   * whether anything has moved.
   */
  #refold(window: TimeSpan, otherFolds: boolean): boolean {
    const { folds, limits } = this.#props;
    const length = drawnLength(window, folds);
    const now = this.#window.end - this.#window.start;
    const isSame = Math.abs(length / now - 1) < RESCALED;
    const near = this.#feed ? this.#time.spanToTime(this.#feed.span) : window;
    const isNear = folds.some((fold) => overlaps(fold, near) || overlaps(fold, window));
    if (!otherFolds && (isSame || !isNear)) return false;
    this.#time = new FoldedTime(folds, length, (window.start + window.end) / 2);
    this.#index = inFoldedTime(inRows(this.#whole, this.#fit.rows), this.#time);
    this.#lanes?.limit(this.#time.spanToFolded(limits));
    return true;
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
    const feed = feedMarks(this.#index, this.#scale, pinned);
    this.#feed = feed;
    const areDrawn = this.#lanes.change(() => this.#items.show(feed, this.#index, this.#props.strings));
    this.#mark(this.#lanes, emphasis);
    if (!isFirst) return;
    if (areDrawn) this.#onDrawn();
    else nextFrame(this.#onDrawn);
  };

  /** The first items are in the page. */
  #onDrawn = () => {
    this.#setTabStop();
    this.#props.onDrawn();
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
    const positions = this.#ofArticle;
    this.#items.emphasise({ selected, reading });
    this.#items.recede(positions && { positions, index: this.#index }, selected);
    this.#cursors.mark(events[selected ?? -1]?.date, events[reading ?? -1]?.date, this.#props.strings);
    this.#place(lanes.shown);
    this.#setTabStop();
  }

  #onWheel = (change: WheelChange, share: number) => {
    this.#handledAt = performance.now();
    const { start, end } = this.#window;
    if (change.kind === 'pan') this.#props.onPan(change.share);
    else this.#props.onZoom(change.factor, this.#time.toTime(start + share * (end - start)));
  };

  #onPress = (key: string) => {
    const mark = this.#items.markOf(key);
    if (!mark) return;
    const { events } = this.#index;
    const opening = openMark(mark, this.#index, this.#window);
    if (opening.kind === 'select') this.#choose(itemAt(events, opening.position).id);
    else if (opening.kind === 'list') {
      const listed = opening.positions.map((at) => itemAt(events, at));
      this.#props.onOpenGroup({ events: listed, mark: this.#items.elementOf(key), choose: this.#choose });
    } else {
      this.#focusOn(mark.first);
      this.#props.onWindowChange(this.#time.spanToTime(opening.window));
    }
  };

  #choose = (id: EventId) => {
    const position = this.#index.position.get(id);
    if (position === undefined) return;
    this.#focusOn(position);
    this.#props.onSelect(id);
  };

  #onKey = (key: string): boolean => {
    const at = this.#focus.key;
    const mark = this.#items.markOf(at ?? '');
    const first = mark?.first ?? this.#index.position.get(at ?? '');
    if (first === undefined) return false;
    const asked = parseLaneKey(key, first, mark?.last ?? first, this.#index.events.length, this.#ofArticle);
    if (!asked) return false;
    this.#handledAt = performance.now();
    if (asked.kind === 'zoom') this.#props.onZoom(asked.factor, mark && this.#time.toTime(mark.at));
    else {
      this.#focusOn(asked.position);
      const limits = this.#time.spanToFolded(this.#props.limits);
      const window = withTime(this.#window, itemAt(this.#index.start, asked.position), limits);
      if (window !== this.#window) this.#props.onWindowChange(this.#time.spanToTime(window));
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
    return { window: this.#window, width: this.#panel.width / this.#room.scale };
  }
}
