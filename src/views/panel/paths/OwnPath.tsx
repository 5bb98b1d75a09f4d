import { useEffect, useRef, useState } from 'react';
import type { EventId } from '../../../model/event.ts';
import { itemAt } from '../../../model/lists.ts';
import { pathAddress } from '../../../store/address.ts';
import { useActions, useAppState } from '../../../store/context.ts';
import { selectMatchingEvents } from '../../../store/selectors.ts';
import type { ChosenPath } from '../../../store/state.ts';
import { formatDate } from '../../../strings/formatDate.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { moveFocus } from '../../focus/moveFocus.ts';
import { scrollInside } from '../../focus/scrollInside.ts';
import { shareBase } from '../../page/sharedAddress.ts';
import { CopyField } from '../../text/CopyField.tsx';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { PathActions } from './PathActions.tsx';
import { StepLink } from './StepLink.tsx';

const NONE: readonly EventId[] = [];

/** A path that a teacher puts together: selected events in any order, stored in a link. */
export function OwnPath({ isEntry }: { isEntry: boolean }) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const path = useAppState((state) => state.view.path);
  const { followPath } = useActions();
  const section = useRef<HTMLElement>(null);
  const eventIds = path?.kind === 'own' ? path.eventIds : NONE;
  const choose = (ids: readonly EventId[]) =>
    followPath(ids.length > 0 ? { kind: 'own', eventIds: ids } : undefined);
  useEffect(() => {
    if (!isEntry || !section.current) return;
    scrollInside(section.current, 'start');
    moveFocus(section.current);
  }, [isEntry]);
  return (
    <section className="own-path" ref={section} tabIndex={-1} aria-labelledby="own-path-title">
      <h3 id="own-path-title">{lessonStrings.own}</h3>
      <p>{lessonStrings.ownIntro}</p>
      {eventIds.length === 0 ? (
        <p className="empty">{lessonStrings.noneChosen}</p>
      ) : (
        <Chosen eventIds={eventIds} onChange={choose} />
      )}
      <Choice eventIds={eventIds} onChange={choose} />
    </section>
  );
}

interface ChosenProps {
  readonly eventIds: readonly EventId[];
  readonly onChange: (ids: readonly EventId[]) => void;
}

/** The current path: its steps can be moved and removed, and its link copied. */
function Chosen({ eventIds, onChange }: ChosenProps) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const events = useAppState((state) => state.dataset.events);
  const [said, setSaid] = useState('');
  const path: ChosenPath = { kind: 'own', eventIds };
  const base = shareBase(window.location.href);
  const title = (id: EventId) => events.get(id)?.title ?? id;
  const move = (at: number, by: 1 | -1) => {
    const [one, other] = [itemAt(eventIds, at), itemAt(eventIds, at + by)];
    onChange(eventIds.with(at, other).with(at + by, one));
    setSaid(lessonStrings.moved(title(one), at + by + 1));
  };
  return (
    <>
      <p className="source-details">{lessonStrings.chosen(eventIds.length)}</p>
      <ol className="chosen-steps">
        {eventIds.map((id, at) => (
          <li key={id}>
            <StepLink path={path} eventId={id}>
              {title(id)}
            </StepLink>
            <span className="step-buttons">
              <button
                type="button"
                disabled={at === 0}
                onClick={() => move(at, -1)}
                aria-label={lessonStrings.earlier(title(id))}
              >
                ↑
              </button>
              <button
                type="button"
                disabled={at === eventIds.length - 1}
                onClick={() => move(at, 1)}
                aria-label={lessonStrings.later(title(id))}
              >
                ↓
              </button>
              <button
                type="button"
                onClick={() => onChange(eventIds.filter((it) => it !== id))}
                aria-label={lessonStrings.remove(title(id))}
              >
                ✕
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <PathActions path={path} title={lessonStrings.own} />
      {base === undefined ? (
        <p className="empty">{lessonStrings.noAddress}</p>
      ) : (
        <CopyField label={lessonStrings.link} text={`${base}${pathAddress(path)}`} rows={2} />
      )}
      <button type="button" onClick={() => onChange([])}>
        {lessonStrings.clear}
      </button>
    </>
  );
}

/** The matching events as checkboxes. Newly selected ones are added at the end. */
function Choice({ eventIds, onChange }: ChosenProps) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const strings = useStrings();
  const matching = useAppState(selectMatchingEvents);
  const toggle = (id: EventId, on: boolean) =>
    onChange(on ? [...eventIds, id] : eventIds.filter((it) => it !== id));
  return (
    <fieldset className="path-choice">
      <legend>{lessonStrings.choose}</legend>
      <p className="source-details">{lessonStrings.chooseHint}</p>
      {matching.map(({ id, title, date }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={eventIds.includes(id)}
            onChange={(change) => toggle(id, change.currentTarget.checked)}
          />
          <span>
            <span>{`${title} `}</span>
            <span className="source-details">{formatDate(date, strings, 'short')}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
