import { moveFocus } from '../focus/moveFocus.ts';

/**
 * One tab stop among the marks, and a focus that survives vis-timeline, which removes marks from the page when they
 * leave the window and adds them again when they return.
 */
export class LaneFocus {
  readonly #container: HTMLElement;
  readonly #marks: ReadonlyMap<string, HTMLElement>;
  #key: string | undefined;
  #isHere = false;

  constructor(container: HTMLElement, marks: ReadonlyMap<string, HTMLElement>, signal: AbortSignal) {
    this.#container = container;
    this.#marks = marks;
    container.tabIndex = -1;
    container.addEventListener('focusin', this.#onFocusIn, { signal });
    container.addEventListener('focusout', this.#onFocusOut, { signal });
  }

  /** The mark that has, or last had, the focus. */
  get key(): string | undefined {
    return this.#key;
  }

  /** Whether the focus is in the lanes. */
  get isHere(): boolean {
    return this.#isHere;
  }

  /**
   * Focuses a mark, now or as soon as it is drawn. Until then the lanes have the focus: the mark that had it may be
   * removed before.
   */
  moveTo(key: string) {
    this.#key = key;
    this.#isHere = true;
    if (this.#markOf(key)) this.restore();
    else moveFocus(this.#container);
  }

  /**
   * Call this after each drawing: returns the focus to its mark, or keeps it on the lanes until the mark is drawn
   * again.
   */
  restore() {
    const { activeElement, body } = document;
    if (!this.#isHere || this.#key === undefined) return;
    const mark = this.#markOf(this.#key);
    if (mark === activeElement) return;
    const isLost = activeElement === body || activeElement === null;
    if (mark) moveFocus(mark);
    else if (isLost) moveFocus(this.#container);
  }

  /** Sets the tab stop: the focused mark if it is drawn, else the given one. */
  setTabStop(otherwise: string | undefined) {
    const stop = this.#key !== undefined && this.#markOf(this.#key) ? this.#key : otherwise;
    for (const [key, mark] of this.#marks) mark.tabIndex = key === stop ? 0 : -1;
  }

  #markOf(key: string): HTMLElement | undefined {
    const mark = this.#marks.get(key);
    return mark?.isConnected ? mark : undefined;
  }

  #onFocusIn = ({ target }: FocusEvent) => {
    this.#isHere = true;
    if (target instanceof HTMLElement && target.dataset.key !== undefined) this.#key = target.dataset.key;
  };

  /** A mark that vis-timeline removed has not been left by the reader. */
  #onFocusOut = ({ target }: FocusEvent) => {
    queueMicrotask(() => {
      const isThere = target instanceof HTMLElement && target.isConnected;
      if (isThere && !this.#container.contains(document.activeElement)) this.#isHere = false;
    });
  };
}
