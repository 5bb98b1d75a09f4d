import { focusTarget, movesFocus } from '../focus/focusTarget.ts';
import { moveFocus } from '../focus/moveFocus.ts';
import { pressedKey } from '../input/pressedKey.ts';

/**
 * Many buttons with one tab stop: arrow keys, Home and End move the focus between them. Where these keys do something
 * else, only the preferred button can be reached by Tab, since the others could not be.
 */
export class RovingFocus {
  readonly #root: HTMLElement;
  #buttons: readonly HTMLButtonElement[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
    root.addEventListener('keydown', this.#move);
  }

  /** `preferred` becomes the tab stop unless another of the buttons has the focus. */
  set(
    buttons: readonly HTMLButtonElement[],
    preferred: HTMLButtonElement | undefined,
    { hasKeys }: { readonly hasKeys: boolean },
  ): void {
    this.#buttons = buttons;
    const focused = buttons.find((button) => button === document.activeElement);
    const before = buttons.find((button) => button.tabIndex === 0);
    const stop = hasKeys ? (focused ?? preferred ?? before ?? buttons[0]) : preferred;
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  }

  destroy(): void {
    this.#root.removeEventListener('keydown', this.#move);
  }

  #move = (event: KeyboardEvent) => {
    const { target } = event;
    const at = target instanceof HTMLButtonElement ? this.#buttons.indexOf(target) : -1;
    const key = pressedKey(event);
    if (at < 0 || key === undefined || !movesFocus(key)) return;
    event.preventDefault();
    event.stopPropagation();
    const next = focusTarget(this.#buttons, at, key);
    if (!next) return;
    for (const button of this.#buttons) button.tabIndex = button === next ? 0 : -1;
    // Without scrolling: the map moves by itself, and a scrolled container would shift it.
    moveFocus(next);
  };
}
