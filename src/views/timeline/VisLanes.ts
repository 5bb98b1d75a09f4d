import { DataSet } from 'vis-data/esnext';
import { type DataGroup, type DataItem, Timeline } from 'vis-timeline/esnext';
import type { TimeSpan } from '../../model/time.ts';
import type { Strings } from '../../strings/strings.ts';
import { nextFrame } from '../loading/nextFrame.ts';
import type { EventIndex } from './eventIndex.ts';
import { addFixedTypes } from './fixedSizes.ts';
import type { LaneItems } from './LaneItems.ts';
import type { LaneFit } from './laneFit.ts';
import { laneGroups } from './laneGroups.ts';
import { laneKey } from './laneOf.ts';
import { rowName } from './rowName.ts';
import { groupOf } from './timelineItems.ts';
import { limitOptions, timelineOptions } from './timelineOptions.ts';

/** The animation of a jump. */
const JUMP = { duration: 220, easingFunction: 'easeInOutQuad' } as const;

/** A lane. */
interface Group {
  readonly dom: Readonly<Record<'foreground' | 'label', HTMLElement>>;
  readonly isVisible: boolean | null;
  /** Draws the items that are in the window now, and moves all to where they are in it. */
  _redrawItems(again: boolean, wasVisible: boolean | null, margin: object, range: object): void;
  _updateItemsVerticalPosition(margin: object): void;
}

/** Internals of vis-timeline 8, which its types leave out. */
interface Internals {
  emit(type: string, event: object): void;
  off(type: string): void;
  readonly initialDrawDone: boolean;
  readonly range: object;
  /** Redraws at once; `redraw` waits for the next frame. */
  _origRedraw(): void;
  readonly itemSet: {
    /** Until then, groups and items are drawn at once instead of in the next frame. */
    initialItemSetDrawn: boolean;
    redraw(): boolean;
    readonly options: { readonly margin: object };
    /** What vis-timeline makes of the groups. */
    readonly groups: Readonly<Record<string, Group | undefined>>;
  };
}

interface VisLanesProps {
  readonly container: HTMLElement;
  readonly items: LaneItems;
  readonly window: TimeSpan;
  readonly limits: TimeSpan;
  readonly strings: Strings;
  /** At each step of a move: the span now shown, and whether the reader is moving it. */
  readonly onMove: (shown: TimeSpan, byHand: boolean) => void;
  readonly onMoved: () => void;
  /** The items are where a step of a move has brought them. */
  readonly onItemsMoved: () => void;
  /** Everything has been measured and drawn. */
  readonly onRedrawn: () => void;
}

/** The only file that uses vis-timeline directly. Shows the given lanes, items and window. */
export class VisLanes {
  readonly #groups = new DataSet<DataGroup>();
  readonly #timeline: Timeline;
  readonly #items: LaneItems;
  readonly #panel: HTMLElement;
  readonly #onItemsMoved: () => void;
  #lanes: string | undefined;
  /** Whether vis-timeline has measured these lanes. */
  #isMeasured = false;
  /** Cancels the next step of a move. */
  #stopMoving: (() => void) | undefined;

  constructor({ container, items, window, limits, strings, ...on }: VisLanesProps) {
    this.#items = items;
    this.#onItemsMoved = on.onItemsMoved;
    // Given any items or groups, it would be drawn at once, without the names that leave it less room.
    this.#timeline = new Timeline(container, undefined as unknown as [], {
      ...timelineOptions(window, limits, strings),
      template: ({ id }: DataItem) => items.elementOfItem(String(id)),
    });
    addFixedTypes(this.#timeline);
    this.#internals.itemSet.initialItemSetDrawn = true;
    this.#timeline.setGroups(this.#groups);
    this.#timeline.setItems(items.data);
    // vis-timeline has just made it.
    this.#panel = container.querySelector<HTMLElement>('.vis-panel.vis-center')!;
    // vis-timeline would measure everything anew at each step of a move, several times, though no size changes.
    this.#internals.off('rangechange');
    this.#timeline.on(
      'rangechange',
      ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
        on.onMove({ start: start.getTime(), end: end.getTime() }, byUser);
        this.#stopMoving ??= nextFrame(this.#moveItems);
      },
    );
    this.#timeline.on('rangechanged', on.onMoved);
    this.#timeline.on('changed', () => {
      this.#isMeasured = this.#lanes !== undefined;
      on.onRedrawn();
    });
    // vis-timeline hides itself until it has announced its first range, after 200 ms.
    this.#internals.emit('rangechanged', {});
  }

  get #internals(): Internals {
    return this.#timeline as unknown as Internals;
  }

  #moveItems = () => {
    this.#stopMoving = undefined;
    this.#drawItems();
    this.#onItemsMoved();
  };

  /** Draws the items of the window where they are, and measures nothing. */
  #drawItems() {
    const { initialDrawDone, itemSet, range } = this.#internals;
    if (!initialDrawDone) return;
    const { margin } = itemSet.options;
    for (const group of Object.values(itemSet.groups)) {
      group?._redrawItems(true, group.isVisible, margin, range);
      group?._updateItemsVerticalPosition(margin);
    }
  }

  /**
   * Gives vis-timeline other items. It would measure and draw everything for what is gone, again for what is new, and
   * once more in the next frame; here it only does the latter. Items of lanes that have been measured are drawn at once.
   *
   * @returns whether the items have been drawn
   */
  change(give: () => void): boolean {
    const { itemSet } = this.#internals;
    const { redraw } = itemSet;
    itemSet.redraw = () => false;
    try {
      give();
    } finally {
      itemSet.redraw = redraw;
    }
    if (this.#isMeasured) this.#drawItems();
    return this.#isMeasured;
  }

  get isMeasured(): boolean {
    return this.#isMeasured;
  }

  /** The panel with the time axis. */
  get panel(): HTMLElement {
    return this.#panel;
  }

  get shown(): TimeSpan {
    const { start, end } = this.#timeline.getWindow();
    return { start: start.getTime(), end: end.getTime() };
  }

  /** Other rows, or other words for them; the items are forgotten. */
  setLanes(index: EventIndex, names: LaneFit['names'], strings: Strings) {
    const key = [strings.language, names, index.rows, ...index.lanes.map(laneKey)].join();
    if (key === this.#lanes) return;
    this.#lanes = key;
    this.#isMeasured = false;
    this.#items.clear();
    this.#groups.clear();
    this.#groups.add(laneGroups(index, names, strings));
    this.#nameLanes(index, strings);
  }

  /** The marks of a lane are a group with its name; the column with the names is for the eyes. */
  #nameLanes(index: EventIndex, strings: Strings) {
    const { groups } = this.#internals.itemSet;
    for (let row = 0; row < index.rows; row++) {
      const { foreground, label } = groups[groupOf(row)]?.dom ?? {};
      const name = rowName(index, row, strings);
      label?.setAttribute('aria-hidden', 'true');
      if (!foreground || name === undefined) continue;
      foreground.setAttribute('role', 'group');
      foreground.setAttribute('aria-label', name);
    }
  }

  limit(limits: TimeSpan) {
    this.#timeline.setOptions(limitOptions(limits));
  }

  move({ start, end }: TimeSpan, jumps: boolean) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#timeline.setWindow(start, end, { animation: jumps && !still && JUMP });
  }

  redraw() {
    this.#timeline.redraw();
  }

  redrawNow() {
    this.#internals._origRedraw();
  }

  destroy() {
    this.#stopMoving?.();
    this.#timeline.destroy();
  }
}
