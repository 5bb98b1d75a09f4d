import { useEffect, useState } from 'react';
import { useAppState, useStoreApi } from '../store/context.ts';
import { selectPosition, selectSelectedEvent, selectSequence } from '../store/selectors.ts';
import { isAnythingOpen } from '../store/state.ts';
import { formatDate } from '../strings/formatDate.ts';
import { useStrings } from '../views/useStrings.ts';
import { describeList, describeMove, type Message, type Moved, moveBetween } from './describeChange.ts';

/** How long, in ms, window, filters and names must stand still before they are announced. */
const STILL = 700;
/** How long, in ms, a message stays. */
const STAYS = 4000;

/**
 * Tells screen readers what has changed outside the focus: one message for each change, with dates in words. Pages and
 * articles are read out because their headings take the focus.
 */
export function Announcer() {
  const strings = useStrings();
  const event = useAppState(selectSelectedEvent);
  const step = useAppState((state) => (state.view.presenting ? selectPosition(state) + 1 : 0));
  const steps = useAppState((state) => selectSequence(state).length);
  const { announce, announceStep } = strings.shell;
  const what = event && announce(formatDate(event.date, strings), event.title);
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {what && step > 0 ? announceStep(what, step, steps) : what}
      </p>
      <Change />
    </>
  );
}

/**
 * What was closed, and what window, filters and names are once they stand still. The message is gone before anybody
 * finds it in the page.
 */
function Change() {
  const strings = useStrings();
  const api = useStoreApi();
  const [message, setMessage] = useState<Message>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let moved: Moved = {};
    const say = (next: Message | undefined) => {
      moved = {};
      setMessage(() => next);
      timer = setTimeout(() => setMessage(undefined), STAYS);
    };
    const unsubscribe = api.subscribe((now, before) => {
      const isClosed = isAnythingOpen(before.view) && !isAnythingOpen(now.view);
      const change = isClosed ? {} : moveBetween(before, now);
      if (!isClosed && !Object.values(change).some(Boolean)) return;
      clearTimeout(timer);
      moved = { ...moved, ...change };
      if (isClosed) say(describeList(now));
      else timer = setTimeout(() => say(describeMove(moved, api.getState())), STILL);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [api]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {message?.(strings)}
    </p>
  );
}
