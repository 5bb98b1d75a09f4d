import type { EventId, TimelineEvent } from '../../model/event.ts';
import { useActions } from '../../store/context.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { PRESENT_STRINGS } from '../../strings/presentStrings.ts';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import { Dialog } from '../Dialog.tsx';

interface StepListProps {
  readonly sequence: readonly TimelineEvent[];
  readonly selectedId: EventId | undefined;
  readonly onClose: () => void;
}

/** The speaker's list of all events of the presentation. */
export function StepList({ sequence, selectedId, onClose }: StepListProps) {
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  const strings = useStrings();
  const { selectEvent } = useActions();
  const go = (id: EventId) => {
    selectEvent(id);
    onClose();
  };
  return (
    <Dialog title={presentStrings.listTitle} onClose={onClose} className="step-list">
      <ol>
        {sequence.map(({ id, title, date }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => go(id)}
              aria-current={id === selectedId ? 'step' : undefined}
            >
              <span>{`${title} `}</span>
              <span className="source-details">{formatDate(date, strings, 'short')}</span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
