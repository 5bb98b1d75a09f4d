import { useLayoutEffect, useRef } from 'react';
import { pressedKey } from '../views/input/pressedKey.ts';
import { isTextField } from './isTextField.ts';
import { ownsKey } from './ownsKey.ts';

/** Actions by key, named as in `pressedKey`; `Shift+Space` is a key of its own. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Who handles a key first: the focused element or the shortcuts. Escape always goes to the focused element first, and
 * so do the keys of a widget that could not be used without them (`ownsKey`).
 */
export type Precedence = 'focus' | 'shortcuts';

const hasOpenDialog = () => document.querySelector('dialog[open]:not([data-beside])') !== null;

/** The target of a key event, even inside the shadow tree of an extension. */
const targetOf = (event: Event) => event.composedPath()[0] ?? event.target;

function nameOf(press: KeyboardEvent): string | undefined {
  const key = pressedKey(press);
  if (key === ' ') return press.shiftKey ? 'Shift+Space' : 'Space';
  return key;
}

/**
 * Handles keys pressed without Ctrl, Meta or Alt, anywhere except in a text field or modal dialog. A focused button
 * handles Space and a map handles arrows, unless the shortcuts take precedence.
 */
export function useShortcuts(shortcuts: Shortcuts, on = true, precedence: Precedence = 'focus') {
  const isSpaceTaken = useRef(false);
  // A key may be pressed as soon as what it works on can be seen, thus before effects that wait for the next paint.
  useLayoutEffect(() => {
    if (!on) return;
    const act = (press: KeyboardEvent) => {
      if (press.defaultPrevented || isTextField(targetOf(press)) || hasOpenDialog()) return;
      const key = nameOf(press);
      const shortcut = key === undefined ? undefined : shortcuts[key];
      if (!shortcut || ownsKey(targetOf(press), press.key)) return;
      press.preventDefault();
      isSpaceTaken.current = press.key === ' ';
      shortcut();
    };
    const actFirst = (press: KeyboardEvent) => {
      if (press.key === 'Escape') return;
      act(press);
      if (press.defaultPrevented) press.stopPropagation();
    };
    const actLast = (press: KeyboardEvent) => {
      if (precedence === 'focus' || press.key === 'Escape') act(press);
    };
    // Browsers differ on whether releasing Space clicks a button whose keydown was prevented.
    const releaseSpace = (release: KeyboardEvent) => {
      if (release.key !== ' ' || !isSpaceTaken.current) return;
      isSpaceTaken.current = false;
      release.preventDefault();
    };
    if (precedence === 'shortcuts') document.addEventListener('keydown', actFirst, true);
    document.addEventListener('keydown', actLast);
    document.addEventListener('keyup', releaseSpace, true);
    return () => {
      document.removeEventListener('keydown', actFirst, true);
      document.removeEventListener('keydown', actLast);
      document.removeEventListener('keyup', releaseSpace, true);
    };
  }, [shortcuts, on, precedence]);
}
