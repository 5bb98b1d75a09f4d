import type { FoldedTime } from '../../model/folds.ts';
import type { TimeSpan } from '../../model/time.ts';
import type { Strings } from '../../strings/strings.ts';
import { type LaneFold, type LaneTick, laneTicks, type RowPart } from './laneTicks.ts';
import type { LanePlace } from './TimelineCursors.ts';

export interface AxisPlace extends LanePlace {
  readonly rows: 1 | 2;
  /** Where the date of the cursor lies over the last row. */
  readonly covered: RowPart | undefined;
}

/** Lines, labels and folds beneath the lanes. Screen readers have the dates of the events instead. */
export class LaneAxis {
  readonly #root = document.createElement('div');
  readonly #ticks = new Pool(this.#root, 'lane-tick', 2);
  readonly #folds = new Pool(this.#root, 'lane-fold', 1);
  readonly #first = document.createElement('span');

  constructor(container: HTMLElement) {
    this.#root.className = 'lane-axis';
    this.#root.setAttribute('aria-hidden', 'true');
    this.#first.className = 'lane-first';
    this.#root.append(this.#first);
    container.prepend(this.#root);
  }

  draw(
    window: TimeSpan,
    time: FoldedTime,
    { left, width, scale, rows, covered }: AxisPlace,
    strings: Strings,
  ) {
    if (width <= 0) return;
    const { ticks, folds, first } = laneTicks(window, time, width / scale, rows, strings, covered);
    this.#root.style.insetInlineStart = `${left}px`;
    this.#root.style.inlineSize = `${width}px`;
    this.#ticks.show(ticks.length, (element, i) => fillTick(element, ticks[i], width));
    this.#folds.show(folds.length, (element, i) => fillFold(element, folds[i], width, strings));
    this.#first.textContent = first ?? '';
  }

  destroy() {
    this.#root.remove();
  }
}

function fillTick(element: HTMLElement, tick: LaneTick | undefined, width: number) {
  if (!tick) return;
  element.style.transform = `translateX(${(tick.share * width).toFixed(1)}px)`;
  element.classList.toggle('is-major', tick.isMajor);
  setText(element.children[0], tick.text);
  setText(element.children[1], tick.major ?? '');
}

function fillFold(element: HTMLElement, fold: LaneFold | undefined, width: number, strings: Strings) {
  if (!fold) return;
  element.style.transform = `translateX(${(fold.start * width).toFixed(1)}px)`;
  element.style.inlineSize = `${((fold.end - fold.start) * width).toFixed(1)}px`;
  setText(
    element.children[0],
    fold.years === undefined ? '' : strings.timeline.yearsFolded(String(fold.years)),
  );
}

function setText(element: Element | undefined, text: string) {
  if (element && element.textContent !== text) element.textContent = text;
}

/** Elements that are used again from one drawing to the next. */
class Pool {
  readonly #parent: HTMLElement;
  readonly #className: string;
  readonly #texts: number;
  readonly #elements: HTMLElement[] = [];

  constructor(parent: HTMLElement, className: string, texts: number) {
    this.#parent = parent;
    this.#className = className;
    this.#texts = texts;
  }

  show(count: number, fill: (element: HTMLElement, index: number) => void) {
    while (this.#elements.length < count) this.#elements.push(this.#make());
    for (const [index, element] of this.#elements.entries()) {
      element.hidden = index >= count;
      if (index < count) fill(element, index);
    }
  }

  #make(): HTMLElement {
    const element = document.createElement('div');
    element.className = this.#className;
    for (let i = 0; i < this.#texts; i++) element.append(document.createElement('span'));
    this.#parent.append(element);
    return element;
  }
}
