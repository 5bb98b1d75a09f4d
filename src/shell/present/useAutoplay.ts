import { useCallback, useEffect, useState } from 'react';
import { useActions, useAppState, useQuietly } from '../../store/context.ts';
import { selectNextEvent } from '../../store/selectors.ts';
import { pressedKey } from '../../views/input/pressedKey.ts';

/** Used if the address gives no seconds. */
const USUAL_SECONDS = 12;

/** Keys that do not stop autoplay, because they only move the focus or change the keyboard state. */
const LEAVE_IT_ON: ReadonlySet<string> = new Set([
  'Tab',
  ...['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'ModeChange'],
]);

export interface Autoplay {
  readonly running: boolean;
  /** Running, but paused because nobody can see this event. */
  readonly waiting: boolean;
  readonly seconds: number;
  /** Whether the reader has used the switch. */
  readonly touched: boolean;
  toggle(): void;
}

/** Whether the input operates the switch itself, which toggles autoplay anyway. */
function isTheSwitch(event: Event): boolean {
  const onSwitch = event.target instanceof Element && event.target.closest('[data-autoplay]') !== null;
  if (!(event instanceof KeyboardEvent)) return onSwitch;
  if (LEAVE_IT_ON.has(event.key)) return true;
  const key = pressedKey(event);
  return key === 'a' || (onSwitch && key === 'Enter');
}

/**
 * Selects the next event after some seconds. Any input of the reader stops it (WCAG 2.2.2), and so does the last event.
 *
 * @param paused the slide cannot be seen: the time does not run, and starts again afterwards
 */
export function useAutoplay(paused: boolean): Autoplay {
  const asked = useAppState((state) => state.view.autoplay);
  const selectedId = useAppState((state) => state.view.selectedId);
  const hasNext = useAppState(selectNextEvent) !== undefined;
  const [on, setOn] = useState(asked !== undefined);
  const [touched, setTouched] = useState(false);
  const { selectNext } = useActions();
  const quietly = useQuietly();
  const seconds = asked ?? USUAL_SECONDS;
  const running = on && hasNext;

  // `selectedId` is a dependency, so that each event gets its full time.
  useEffect(() => {
    if (!running || paused) return;
    const timer = setTimeout(() => quietly(selectNext), seconds * 1000);
    return () => clearTimeout(timer);
  }, [running, paused, seconds, selectedId, selectNext, quietly]);

  useEffect(() => {
    if (!on) return;
    const stop = (event: Event) => {
      if (isTheSwitch(event)) return;
      setOn(false);
      setTouched(true);
    };
    const types = ['pointerdown', 'wheel', 'keydown'] as const;
    for (const type of types) addEventListener(type, stop, { capture: true, passive: true });
    return () => {
      for (const type of types) removeEventListener(type, stop, { capture: true });
    };
  }, [on]);

  const toggle = useCallback(() => {
    setTouched(true);
    setOn((before) => !before);
  }, []);
  return { running, waiting: running && paused, seconds, touched, toggle };
}
