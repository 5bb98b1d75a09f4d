import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { Instant, TimeSpan } from '../../model/time.ts';
import type { TimeIndex } from '../../model/timeIndex.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Strings } from '../../strings/strings.ts';
import type { ScrollGesture } from '../input/useScrollHint.ts';

/** Events that one mark stands for. */
export interface EventGroup {
  readonly events: readonly TimelineEvent[];
  readonly mark: HTMLElement;
  /** Selects one of them, and moves the focus to its mark. */
  readonly choose: (id: EventId) => void;
}

/** The props and callbacks of the lanes. */
export interface TimelineProps {
  /** The matching events. */
  readonly index: TimeIndex;
  /** What is searched for. */
  readonly query: string;
  /** Those of them that rest on the article within which the reader is, or are steps of the path; the others recede. */
  readonly ofArticle: TimeIndex | undefined;
  readonly vocabulary: Vocabulary;
  readonly strings: Strings;
  readonly window: TimeSpan;
  /** The limits of the window. */
  readonly limits: TimeSpan;
  /** The long empty spans, which are drawn shortened. */
  readonly folds: readonly TimeSpan[];
  readonly selectedId: EventId | undefined;
  readonly readingId: EventId | undefined;
  readonly onWindowChange: (window: TimeSpan) => void;
  readonly onPan: (share: number) => void;
  readonly onZoom: (factor: number, about?: Instant) => void;
  readonly onSelect: (id: EventId) => void;
  /** A mark was pressed that stands for several events. */
  readonly onOpenGroup: (group: EventGroup) => void;
  readonly onDrawn: () => void;
  /** Embedded: scroll gestures are left to the page around, and reported. */
  readonly embedded: boolean;
  readonly onHostScroll: (how: ScrollGesture) => void;
  /** When the window was last moved by hand elsewhere, as `performance.now()`. */
  readonly handledAt: () => number;
}
