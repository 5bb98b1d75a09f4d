import { useActions, useAppState } from '../../store/context.ts';
import { selectSequence } from '../../store/selectors.ts';
import { useShortcuts } from '../useShortcuts.ts';

interface PresentKeys {
  readonly black: boolean;
  readonly onBlack: (black: boolean) => void;
  readonly onAutoplay: () => void;
  readonly onFullScreen: () => void;
  readonly onCompare: () => void;
  /** Opens the list of what can be compared, if there is more than one thing. */
  readonly onPoints: (() => void) | undefined;
}

const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'n'];
const PREVIOUS = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'p'];
const BLACK = ['b', '.'];

const each = (keys: readonly string[], act: () => void) =>
  Object.fromEntries(keys.map((key) => [key, act] as const));

/**
 * The keys of remote controls and of reveal.js, wherever the focus is. While the screen is black, Escape and B only
 * show the slide again. Single characters do nothing where the reader has switched them off.
 */
export function usePresentKeys({
  black,
  onBlack,
  onAutoplay,
  onFullScreen,
  onCompare,
  onPoints,
}: PresentKeys): void {
  const { selectNext, selectPrevious, selectEvent, stopPresenting } = useActions();
  const sequence = useAppState(selectSequence);
  const unblacking = (act: () => void) => () => {
    onBlack(false);
    act();
  };
  const shortcuts = {
    ...each(NEXT, unblacking(selectNext)),
    ...each(PREVIOUS, unblacking(selectPrevious)),
    Home: unblacking(() => selectEvent(sequence[0]?.id)),
    End: unblacking(() => selectEvent(sequence.at(-1)?.id)),
    ...each(BLACK, () => onBlack(!black)),
    f: unblacking(onFullScreen),
    a: unblacking(onAutoplay),
    c: unblacking(onCompare),
    ...(onPoints && { t: unblacking(onPoints) }),
    Escape: black ? () => onBlack(false) : stopPresenting,
  };
  const characterKeys = useAppState((state) => state.session.characterKeys);
  const isOn = ([key]: [string, unknown]) => characterKeys || key.length > 1;
  useShortcuts(Object.fromEntries(Object.entries(shortcuts).filter(isOn)), true, 'shortcuts');
}
