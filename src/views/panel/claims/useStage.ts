import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../../afterPaint.ts';

/** What of the claims is drawn: nothing yet, the open topics, or the folded ones as well. */
export type Stage = 'waiting' | 'open' | 'all';

/**
 * The claims come step by step, so that a click is answered before they are drawn: nothing until the event's
 * own text has been painted, then what stands open, and the folded topics when there is nothing else to do.
 */
export function useStage(): Stage {
  const [stage, setStage] = useState<Stage>('waiting');
  useEffect(() => {
    if (stage === 'all') return;
    const next = () => startTransition(() => setStage(stage === 'waiting' ? 'open' : 'all'));
    return stage === 'waiting' ? afterPaint(next) : whenIdle(next);
  }, [stage]);
  return stage;
}

function whenIdle(task: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(task, 500);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(task, { timeout: 2000 });
  return () => cancelIdleCallback(idle);
}
