import { useActions, useAppState } from '../../store/context.ts';
import { selectSequence } from '../../store/selectors.ts';
import { useShortcuts } from '../useShortcuts.ts';

interface PresentKeys {
  readonly black: boolean;
  readonly onBlack: (black: boolean) => void;
  readonly onAutoplay: () => void;
  readonly onFullScreen: () => void;
  readonly onCompare: () => void;
}

const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N'];
const PREVIOUS = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ ', 'p', 'P'];
const BLACK = ['b', 'B', '.'];

const each = (keys: readonly string[], act: () => void) =>
  Object.fromEntries(keys.map((key) => [key, act] as const));

/** The keys of remote controls and of reveal.js. While the screen is black, Esc and B only lift that. */
export function usePresentKeys({ black, onBlack, onAutoplay, onFullScreen, onCompare }: PresentKeys): void {
  const { selectNext, selectPrevious, selectEvent, stopPresenting } = useActions();
  const sequence = useAppState(selectSequence);
  const lifting = (act: () => void) => () => {
    onBlack(false);
    act();
  };
  useShortcuts({
    ...each(NEXT, lifting(selectNext)),
    ...each(PREVIOUS, lifting(selectPrevious)),
    Home: lifting(() => selectEvent(sequence[0]?.id)),
    End: lifting(() => selectEvent(sequence.at(-1)?.id)),
    ...each(BLACK, () => onBlack(!black)),
    ...each(['f', 'F'], onFullScreen),
    ...each(['a', 'A'], onAutoplay),
    ...each(['c', 'C'], onCompare),
    Escape: black ? () => onBlack(false) : stopPresenting,
  });
}
