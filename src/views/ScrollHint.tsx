import { strings } from '../strings/strings.ts';
import type { ScrollGesture } from './useScrollHint.ts';

interface ScrollHintProps {
  readonly how: ScrollGesture | undefined;
  /** What is said to a finger. */
  readonly touch: string;
}

/** Tells those who scrolled over a view what moves the view instead. For the eye only: keys are not concerned. */
export function ScrollHint({ how, touch }: ScrollHintProps) {
  if (!how) return null;
  return (
    <p className="scroll-hint" aria-hidden="true">
      {how === 'touch' ? touch : strings.embed.hints.wheel(controlKey())}
    </p>
  );
}

const controlKey = () => strings.embed.ctrlKey[navigator.platform.startsWith('Mac') ? 'mac' : 'other'];
