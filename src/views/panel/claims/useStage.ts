import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../../loading/afterPaint.ts';
import { whenIdle } from '../../loading/whenIdle.ts';

/** How much of the claims is rendered: nothing, the expanded topics, or all. */
export type Stage = 'waiting' | 'open' | 'all';

/**
 * Claims are rendered in steps, so that clicks are handled quickly: nothing until the event's own text has been
 * painted, then the expanded topics, and the collapsed ones when the browser is idle.
 *
 * @param atOnce whether everything is rendered at once
 */
export function useStage(atOnce: boolean): Stage {
  const [stage, setStage] = useState<Stage>(atOnce ? 'all' : 'waiting');
  useEffect(() => {
    if (stage === 'all') return;
    const next = () => startTransition(() => setStage(stage === 'waiting' ? 'open' : 'all'));
    return stage === 'waiting' ? afterPaint(next) : whenIdle(next, { timeout: 2000 });
  }, [stage]);
  return stage;
}
