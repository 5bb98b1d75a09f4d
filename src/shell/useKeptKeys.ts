import { useLayoutEffect, useRef } from 'react';
import { isTextField } from './isTextField.ts';

/**
 * For a mode whose code is being loaded: keeps the keys that are pressed meanwhile and presses them again once it is
 * there. Escape calls it off.
 */
export function useKeptKeys(isAwaited: boolean, callOff: () => void) {
  const kept = useRef<KeyboardEvent[]>([]);
  useLayoutEffect(() => {
    if (!isAwaited) {
      // The mode, further down in the page, listens already.
      for (const press of kept.current.splice(0))
        document.body.dispatchEvent(new KeyboardEvent(press.type, press));
      return;
    }
    const keep = (press: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = press;
      if (key === 'Tab' || ctrlKey || metaKey || altKey || isTextField(target)) return;
      press.preventDefault();
      press.stopPropagation();
      if (key !== 'Escape') return void kept.current.push(press);
      kept.current = [];
      callOff();
    };
    document.addEventListener('keydown', keep, true);
    return () => document.removeEventListener('keydown', keep, true);
  }, [isAwaited, callOff]);
}
