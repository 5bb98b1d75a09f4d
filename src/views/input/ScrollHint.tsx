import type { Strings } from '../../strings/strings.ts';
import { useStrings } from '../useStrings.ts';
import type { ScrollGesture } from './useScrollHint.ts';

interface ScrollHintProps {
  readonly how: ScrollGesture | undefined;
  /** The text for touch. */
  readonly touch: string;
}

/**
 * Tells readers who scrolled over a view how to move the view itself. Visual only, because it does not concern the
 * keyboard.
 */
export function ScrollHint({ how, touch }: ScrollHintProps) {
  const strings = useStrings();
  if (!how) return null;
  return (
    <p className="scroll-hint" aria-hidden="true">
      {how === 'touch' ? touch : strings.embed.hints.wheel(controlKey(strings))}
    </p>
  );
}

const controlKey = (strings: Strings) =>
  strings.embed.ctrlKey[navigator.platform.startsWith('Mac') ? 'mac' : 'other'];
