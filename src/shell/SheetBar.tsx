import {
  type KeyboardEvent as ReactKeyboardEvent,
  type PointerEvent as ReactPointerEvent,
  useRef,
} from 'react';
import { useAppState } from '../store/context.ts';
import { selectSelectedEvent, selectTotal, selectVisibleEvents } from '../store/selectors.ts';
import { formatDate } from '../strings/formatDate.ts';
import { pressedKey } from '../views/input/pressedKey.ts';
import { KindMark } from '../views/marks/KindMark.tsx';
import { useStrings } from '../views/useStrings.ts';
import { SHEET_HEIGHTS, type Sheet } from './useSheet.ts';

/** A drag of this many pixels moves the sheet to the next height, one of twice as many to the one after. */
const STEP = 60;

/** On a phone: the bar over the text, which gives the text or the map more of the screen. */
export function SheetBar({ sheet: { height, step } }: { sheet: Sheet }) {
  const strings = useStrings();
  const { label, heights, more, less } = strings.shell.sheet;
  const bar = useRef<HTMLFieldSetElement>(null);
  const from = useRef<number>(undefined);
  const at = SHEET_HEIGHTS.indexOf(height);

  const grip = (event: ReactPointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = event.clientY;
  };
  const drag = ({ clientY }: ReactPointerEvent) => {
    if (from.current !== undefined)
      bar.current?.style.setProperty('translate', `0 ${clientY - from.current}px`);
  };
  const stop = () => {
    from.current = undefined;
    bar.current?.style.removeProperty('translate');
  };
  const release = ({ clientY }: ReactPointerEvent) => {
    const by = from.current === undefined ? 0 : from.current - clientY;
    stop();
    step(Math.sign(by) * Math.floor(Math.abs(by) / STEP));
  };
  const onKeyDown = (event: ReactKeyboardEvent) => {
    const key = pressedKey(event.nativeEvent);
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
    event.preventDefault();
    step(key === 'ArrowUp' ? 1 : -1);
  };
  return (
    <fieldset ref={bar} className="sheet-bar" aria-label={label(heights[height])} onKeyDown={onKeyDown}>
      <div
        className="sheet-grip"
        onPointerDown={grip}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={stop}
      >
        {height === 'peek' && <Peek />}
      </div>
      <StepButton name={less} isEnd={at === 0} path="M4 6l4 4 4-4" onStep={() => step(-1)} />
      <StepButton
        name={more}
        isEnd={at === SHEET_HEIGHTS.length - 1}
        path="M4 10l4-4 4 4"
        onStep={() => step(1)}
      />
    </fieldset>
  );
}

interface StepButtonProps {
  readonly name: string;
  /** It stays in the order of the focus, which a press must not lose. */
  readonly isEnd: boolean;
  readonly path: string;
  onStep(): void;
}

const StepButton = ({ name, isEnd, path, onStep }: StepButtonProps) => (
  <button type="button" aria-label={name} title={name} aria-disabled={isEnd || undefined} onClick={onStep}>
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  </button>
);

/** What the text under the edge of the screen is about. */
function Peek() {
  const strings = useStrings();
  const event = useAppState(selectSelectedEvent);
  const shown = useAppState(selectVisibleEvents).length;
  const total = useAppState(selectTotal);
  return (
    <p key={event?.id} className="sheet-peek">
      {event && <KindMark kind={event.kind} />}
      {event && <span>{`${formatDate(event.date, strings)}: `}</span>}
      <b>{event?.title ?? strings.count(shown, total)}</b>
    </p>
  );
}
