import { useEffect, useState } from 'react';
import { useAppState, useStoreApi } from '../store/context.ts';
import { selectCover } from '../store/followedPath.ts';
import {
  selectPosition,
  selectSelectedEvent,
  selectSequence,
  selectTotal,
  selectVisibleEvents,
} from '../store/selectors.ts';
import { type AppState, isAnythingOpen } from '../store/state.ts';
import { formatDate, formatSpan } from '../strings/formatDate.ts';
import type { Strings } from '../strings/strings.ts';
import { useStrings } from '../views/useStrings.ts';

/** How long, in ms, the window must stand still before it is announced. */
const STILL = 700;
/** How long, in ms, a message stays. */
const STAYS = 4000;

type Message = (strings: Strings) => string;

/**
 * Tells screen readers what has changed outside the focus: one message for each change, with dates in words. Counts are
 * in the list's own status; pages and articles are read out because their headings take the focus.
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

/** What was closed, or where the window has come to rest. The message is gone before anybody finds it in the page. */
function Change() {
  const strings = useStrings();
  const api = useStoreApi();
  const [message, setMessage] = useState<Message>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (next: Message) => {
      setMessage(() => next);
      timer = setTimeout(() => setMessage(undefined), STAYS);
    };
    const unsubscribe = api.subscribe((now, before) => {
      const isClosed = isAnythingOpen(before.view) && !isAnythingOpen(now.view);
      const isMoved =
        now.view.window !== before.view.window && now.session.arrival === before.session.arrival;
      if (!isClosed && !isMoved) return;
      clearTimeout(timer);
      if (isClosed) say(describeList(now));
      else timer = setTimeout(() => say(describeWindow(now)), STILL);
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

/** The list, or the cover of the path that is followed. */
function describeList(state: AppState): Message {
  const cover = selectCover(state);
  if (cover) return () => cover.title ?? '';
  const [visible, total] = [selectVisibleEvents(state).length, selectTotal(state)];
  return (strings) => strings.shell.announceList(strings.count(visible, total));
}

const describeWindow =
  ({ view: { window } }: AppState): Message =>
  (strings) =>
    strings.shell.announceWindow(formatSpan(window, strings));
