const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Whether a key moves the focus within a list that is one tab stop (WAI-ARIA: roving tabindex). */
export const movesFocus = (key: string): boolean =>
  key === 'Home' || key === 'End' || Object.hasOwn(STEPS, key);

/** The item that such a key leads to from the one at `from`; undefined at either end, and for other keys. */
export function focusTarget<Item>(items: readonly Item[], from: number, key: string): Item | undefined {
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  const step = STEPS[key];
  return step === undefined ? undefined : items[from + step];
}
