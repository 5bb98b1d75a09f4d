import { useEffect } from 'react';

/** What each key does; keys are those of `KeyboardEvent.key`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

const isPressedBySpace = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('button, summary, [role="button"]');

/** Listens to keys anywhere outside a text field or an open modal dialog, pressed without Ctrl, Meta or Alt. */
export function useShortcuts(shortcuts: Shortcuts, on = true) {
  useEffect(() => {
    if (!on) return;
    const listen = (key: KeyboardEvent) => {
      if (key.defaultPrevented || key.ctrlKey || key.metaKey || key.altKey || isTextField(key.target)) return;
      if (document.querySelector('dialog[open]:not([data-beside])')) return;
      if (key.key === ' ' && isPressedBySpace(key.target)) return;
      const act = shortcuts[key.shiftKey && key.key === ' ' ? 'Shift+ ' : key.key];
      if (!act) return;
      key.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [shortcuts, on]);
}
