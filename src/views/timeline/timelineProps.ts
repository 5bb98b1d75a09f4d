import type { EventId } from '../../model/event.ts';
import type { Instant, TimeSpan } from '../../model/time.ts';
import type { TimeIndex } from '../../model/timeIndex.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { ScrollGesture } from '../useScrollHint.ts';

/** What the lanes are told, and what they report. */
export interface TimelineProps {
  /** The events that match. */
  readonly index: TimeIndex;
  readonly vocabulary: Vocabulary;
  readonly window: TimeSpan;
  /** How far the window can go. */
  readonly limits: TimeSpan;
  readonly selectedId: EventId | undefined;
  readonly readingId: EventId | undefined;
  readonly onWindowChange: (window: TimeSpan) => void;
  readonly onPan: (share: number) => void;
  readonly onZoom: (factor: number, about?: Instant) => void;
  readonly onSelect: (id: EventId) => void;
  readonly onDrawn: () => void;
  /** In somebody's page: what scrolls it is left to it, and reported. */
  readonly embedded: boolean;
  readonly onHostScroll: (how: ScrollGesture) => void;
  /** When the window was last moved by hand elsewhere, as `performance.now()` counts. */
  readonly handledAt: () => number;
}
