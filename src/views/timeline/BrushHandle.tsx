import type { KeyboardEvent as ReactKeyboardEvent } from 'react';
import { DAY, type Instant, type TimeSpan } from '../../model/time.ts';
import { formatDay } from '../../strings/formatDate.ts';
import { pressedKey } from '../input/pressedKey.ts';
import { useStrings } from '../useStrings.ts';
import { type Edge, edgeStep } from './moveWindow.ts';

interface BrushHandleProps {
  readonly edge: Edge;
  readonly window: TimeSpan;
  readonly limits: TimeSpan;
  /** The position of the edge in the strip, 0 to 1. */
  readonly share: number;
  readonly onMove: (edge: Edge, share: number) => void;
}

const day = (ms: Instant) => Math.floor(ms / DAY);

/** One end of the window in the density strip: dragged, or moved by keys. */
export function BrushHandle({ edge, window, limits, share, onMove }: BrushHandleProps) {
  const strings = useStrings();
  const at = edge === 'start' ? window.start : window.end - 1;
  const onKeyDown = (event: ReactKeyboardEvent) => {
    const next = edgeStep(pressedKey(event.nativeEvent), share);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(edge, next);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className="brush-handle"
      data-edge={edge}
      aria-label={strings.timeline.edge[edge]}
      aria-valuemin={day(limits.start)}
      aria-valuemax={day(limits.end)}
      aria-valuenow={day(at)}
      aria-valuetext={formatDay(at, strings)}
      onKeyDown={onKeyDown}
    />
  );
}
