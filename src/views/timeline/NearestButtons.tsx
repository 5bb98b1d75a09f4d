import { useRef } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useActions, useAppState } from '../../store/context.ts';
import { selectNearestMatching } from '../../store/selectors.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { moveFocus } from '../focus/moveFocus.ts';
import { useStrings } from '../useStrings.ts';

/** Over empty lanes: the nearest events before and after the window. */
export function NearestButtons() {
  const strings = useStrings();
  const { selectEvent } = useActions();
  const group = useRef<HTMLDivElement>(null);
  const nearest = useAppState(selectNearestMatching);
  if (!nearest) return null;
  const open = ({ id }: TimelineEvent) => {
    const lanes = group.current?.parentElement?.querySelector<HTMLElement>('.timeline-lanes');
    selectEvent(id);
    // The buttons disappear, and the focus with them.
    moveFocus(lanes);
  };
  const { earlier, later } = nearest;
  const { search } = strings;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="nearest-buttons" role="group" aria-label={search.nearest} ref={group}>
      {earlier && <Nearest event={earlier} sign="←" word={search.earlier} onOpen={open} />}
      {later && <Nearest event={later} sign="→" word={search.later} onOpen={open} />}
    </div>
  );
}

interface NearestProps {
  readonly event: TimelineEvent;
  readonly sign: '←' | '→';
  readonly word: (date: string) => string;
  readonly onOpen: (event: TimelineEvent) => void;
}

function Nearest({ event, sign, word, onOpen }: NearestProps) {
  const strings = useStrings();
  const date = formatDate(event.date, strings, 'short');
  return (
    <button
      type="button"
      data-side={sign === '←' ? 'before' : 'after'}
      aria-label={`${word(date)}, ${event.title}`}
      title={event.title}
      onClick={() => onOpen(event)}
    >
      {sign === '←' ? `← ${date}` : `${date} →`}
    </button>
  );
}
