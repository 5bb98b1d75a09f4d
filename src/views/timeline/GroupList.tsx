import './groupList.css';
import {
  type FocusEvent as ReactFocusEvent,
  type KeyboardEvent as ReactKeyboardEvent,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { useAppState } from '../../store/context.ts';
import { formatDate, formatSpan } from '../../strings/formatDate.ts';
import { POPOVER, useFloating } from '../floating/useFloating.ts';
import { focusTarget, movesFocus } from '../focus/focusTarget.ts';
import { moveFocus } from '../focus/moveFocus.ts';
import { scrollInside } from '../focus/scrollInside.ts';
import { pressedKey } from '../input/pressedKey.ts';
import { KindMark } from '../marks/KindMark.tsx';
import { useStrings } from '../useStrings.ts';
import type { EventGroup } from './timelineProps.ts';

interface GroupListProps {
  readonly group: EventGroup;
  readonly onClose: () => void;
}

/** The events that a mark stands for, beside the mark; each is a button that selects it. */
export function GroupList({ group: { events, mark, choose }, onClose }: GroupListProps) {
  const strings = useStrings();
  const selectedId = useAppState((state) => state.view.selectedId);
  const heading = useId();
  const anchor = useRef(mark);
  const box = useFloating(anchor, onClose);
  useLayoutEffect(() => moveFocus(buttonsIn(box.current)[0]), [box]);
  const closeAndReturn = () => {
    onClose();
    moveFocus(mark);
  };
  const onKeyDown = (press: ReactKeyboardEvent) => {
    const key = pressedKey(press.nativeEvent);
    if (key === 'Escape') {
      press.preventDefault(); // otherwise Escape would close the page
      closeAndReturn();
    } else if (key !== undefined && movesFocus(key)) {
      press.preventDefault();
      const buttons = buttonsIn(box.current);
      const next = focusTarget(buttons, buttons.indexOf(press.target as HTMLButtonElement), key);
      if (!next) return;
      moveFocus(next);
      scrollInside(next, 'nearest');
    }
  };
  const onBlur = ({ relatedTarget, currentTarget }: ReactFocusEvent) => {
    if (relatedTarget && relatedTarget !== mark && !currentTarget.contains(relatedTarget)) onClose();
  };
  return (
    <div
      // `useFloating` is also used for elements of other types.
      ref={(element) => {
        box.current = element;
      }}
      className="group-list"
      popover={POPOVER}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <p id={heading}>
        {strings.timeline.bin(strings.events(events.length), formatSpan(spanOf(events), strings))}
      </p>
      <ul>
        {events.map(({ id, kind, title, date }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === selectedId ? 'true' : undefined}
              onClick={() => {
                onClose();
                choose(id);
              }}
            >
              <KindMark kind={kind} />
              <span className="group-title">{title}</span>
              <span className="group-date">{formatDate(date, strings, 'short')}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const buttonsIn = (box: HTMLElement | null) => [...(box?.querySelectorAll('button') ?? [])];

/** From the start of the first to the end of the last, as the mark's name has it. */
const spanOf = (events: EventGroup['events']) => ({
  start: events[0]!.date.span.start,
  end: events.at(-1)!.date.span.end,
});
