import { useEffect, useRef } from 'react';
import { pressedKey } from '../views/pressedKey.ts';
import { isTextField } from './isTextField.ts';

/** What each key does, by the names that `pressedKey` gives; `Shift+Space` is a key of its own. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Who hears a key first: what has the focus, or the shortcuts. Escape is always for what has the focus first. */
export type Precedence = 'focus' | 'shortcuts';

const hasOpenDialog = () => document.querySelector('dialog[open]:not([data-beside])') !== null;

/** The thing that a key event happened to, also inside what an extension keeps in a shadow tree. */
const targetOf = (event: Event) => event.composedPath()[0] ?? event.target;

function nameOf(press: KeyboardEvent): string | undefined {
  const key = pressedKey(press);
  if (key === ' ') return press.shiftKey ? 'Shift+Space' : 'Space';
  return key;
}

/**
 * Listens to keys anywhere outside a text field or an open modal dialog, pressed without Ctrl, Meta or Alt.
 * A button with the focus is pressed by Space, a map moved by arrows, unless the shortcuts take precedence.
 */
export function useShortcuts(shortcuts: Shortcuts, on = true, precedence: Precedence = 'focus') {
  const isSpaceTaken = useRef(false);
  useEffect(() => {
    if (!on) return;
    const act = (press: KeyboardEvent) => {
      if (press.defaultPrevented || isTextField(targetOf(press)) || hasOpenDialog()) return;
      const key = nameOf(press);
      const shortcut = key === undefined ? undefined : shortcuts[key];
      if (!shortcut) return;
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
    // Engines differ on whether a button is pressed when Space is let go after a press that was prevented.
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
