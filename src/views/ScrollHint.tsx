import { strings } from '../strings/strings.ts';
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
  if (!how) return null;
  return (
    <p className="scroll-hint" aria-hidden="true">
      {how === 'touch' ? touch : strings.embed.hints.wheel(controlKey())}
    </p>
  );
}

const controlKey = () => strings.embed.ctrlKey[navigator.platform.startsWith('Mac') ? 'mac' : 'other'];
