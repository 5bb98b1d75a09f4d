import { useMemo } from 'react';
import { useActions, useAppState } from '../store/context.ts';
import { selectMatchingEvents, selectSelectedEvent } from '../store/selectors.ts';
import { strings } from '../strings/strings.ts';
import { useShortcuts } from './useShortcuts.ts';

/** The bar of present mode: one event at a time in large type, by remote control or by these buttons. */
export default function Present({ onLeave }: { onLeave: () => void }) {
  const { selectNext, selectPrevious, selectEvent } = useActions();
  const matching = useAppState(selectMatchingEvents);
  const selected = useAppState(selectSelectedEvent);
  const at = matching.findIndex(({ id }) => id === selected?.id);
  const shortcuts = useMemo(() => {
    const first = () => selectEvent(matching[0]?.id);
    const last = () => selectEvent(matching.at(-1)?.id);
    const forward = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N'].map((key) => [key, selectNext]);
    const back = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ ', 'p', 'P'].map((key) => [key, selectPrevious]);
    return Object.fromEntries([...forward, ...back, ['Home', first], ['End', last], ['Escape', onLeave]]);
  }, [matching, selectEvent, selectNext, selectPrevious, onLeave]);
  useShortcuts(shortcuts);
  return (
    <div className="present-bar">
      <span>{strings.shell.presenting(at + 1, matching.length)}</span>
      <button type="button" onClick={onLeave}>
        {strings.shell.leavePresent}
      </button>
    </div>
  );
}
