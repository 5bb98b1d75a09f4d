import { useEffect, useState } from 'react';
import { useStoreApi } from '../store/context.ts';
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

type Message = (strings: Strings) => string;

/**
 * Tells screen readers what has changed outside the focus: one message for each change, with dates in words. Counts are
 * in the list's own status; pages and articles are read out because their headings take the focus.
 */
export function Announcer() {
  const strings = useStrings();
  const api = useStoreApi();
  const [message, setMessage] = useState<Message>(() => describeEvent(api.getInitialState()));
  useEffect(() => {
    // The prerendered page, which is hydrated with the first state, knows of no address.
    setMessage(() => describeEvent(api.getState()));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = api.subscribe((now, before) => {
      const next = describeChange(now, before);
      if (next) {
        clearTimeout(timer);
        setMessage(() => next);
      } else if (now.view.window !== before.view.window) {
        clearTimeout(timer);
        timer = setTimeout(() => setMessage(() => describeWindow(now)), STILL);
      }
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [api]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {message(strings)}
    </p>
  );
}

/** Undefined if nothing was opened or closed. */
function describeChange(now: AppState, before: AppState): Message | undefined {
  const { selectedId, presenting, page, articleId } = now.view;
  if (isAnythingOpen(before.view) && !isAnythingOpen(now.view)) {
    const cover = selectCover(now);
    return cover ? () => cover.title ?? '' : describeList(now);
  }
  const isAnother = selectedId !== before.view.selectedId || presenting !== before.view.presenting;
  if (isAnother && !page && articleId === undefined) return describeEvent(now);
  return undefined;
}

function describeEvent(state: AppState): Message {
  const event = selectSelectedEvent(state);
  if (!event) return () => '';
  const step = state.view.presenting
    ? { at: selectPosition(state), of: selectSequence(state).length }
    : undefined;
  return (strings) => {
    const { announce, announceStep } = strings.shell;
    const what = announce(formatDate(event.date, strings), event.title);
    return step && step.at >= 0 ? announceStep(what, step.at + 1, step.of) : what;
  };
}

function describeList(state: AppState): Message {
  const [visible, total] = [selectVisibleEvents(state).length, selectTotal(state)];
  return (strings) => strings.shell.announceList(strings.count(visible, total));
}

const describeWindow =
  ({ view: { window } }: AppState): Message =>
  (strings) =>
    strings.shell.announceWindow(formatSpan(window, strings));
