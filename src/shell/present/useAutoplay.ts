import { useCallback, useEffect, useState } from 'react';
import { useActions, useAppState, useQuietly } from '../../store/context.ts';
import { selectNextEvent } from '../../store/selectors.ts';
import { pressedKey } from '../../views/pressedKey.ts';

/** For readers who switch it on where the address gives no seconds. */
const USUAL_SECONDS = 12;

/** Keys that are not a sign that somebody wants to go at their own pace: moving the focus, changing the keyboard. */
const LEAVE_IT_ON: ReadonlySet<string> = new Set([
  'Tab',
  ...['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'ModeChange'],
]);

export interface Autoplay {
  readonly running: boolean;
  /** It runs, but the time of this event does not: nobody sees it. */
  readonly waiting: boolean;
  readonly seconds: number;
  /** Whether the reader has switched it. */
  readonly touched: boolean;
  toggle(): void;
}

/** Whether the reader works the switch itself, by which the presentation goes on or stops anyway. */
function isTheSwitch(event: Event): boolean {
  const onSwitch = event.target instanceof Element && event.target.closest('[data-autoplay]') !== null;
  if (!(event instanceof KeyboardEvent)) return onSwitch;
  if (LEAVE_IT_ON.has(event.key)) return true;
  const key = pressedKey(event);
  return key === 'a' || (onSwitch && key === 'Enter');
}

/**
 * Goes to the next event after some seconds. Whatever the reader touches stops it (WCAG 2.2.2); so does the last event.
 *
 * @param paused while nobody can see the slide, the time does not run; it begins anew when somebody can
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

  // `selectedId`: each event has its full time.
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
