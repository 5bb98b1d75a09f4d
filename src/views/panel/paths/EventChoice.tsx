import { useId, useState } from 'react';
import type { TimelineEvent } from '../../../model/event.ts';
import { useAppState } from '../../../store/context.ts';
import { withoutStep, withStep } from '../../../store/ownPath.ts';
import { fold } from '../../../store/search/words.ts';
import { placesOf, selectMatchingEvents, selectNameOf } from '../../../store/selectors.ts';
import type { OwnPath } from '../../../store/state.ts';
import { formatDate } from '../../../strings/formatDate.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { useKeptInPlace } from '../../focus/useKeptInPlace.ts';
import { useTypedText } from '../../input/useTypedText.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';

/** So many events are listed at once; the search finds the others. */
const MOST = 200;

interface EventChoiceProps {
  readonly path: OwnPath | undefined;
  readonly onChange: (path: OwnPath | undefined) => void;
}

/** The matching events as checkboxes. Newly selected ones are added at the end. */
export function EventChoice({ path, onChange }: EventChoiceProps) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const strings = useStrings();
  const [wanted, setWanted] = useState('');
  const found = useFound(wanted);
  const field = useTypedText(wanted, setWanted);
  const id = useId();
  const keepInPlace = useKeptInPlace(path);
  const left = found.length - MOST;
  return (
    <fieldset className="path-choice">
      <legend>{lessonStrings.choose}</legend>
      <p className="path-words">
        <label htmlFor={id}>{lessonStrings.find}</label>
        <input id={id} type="search" autoComplete="off" {...field} />
      </p>
      <p className="source-details">{lessonStrings.chooseHint}</p>
      {found.slice(0, MOST).map((event) => (
        <label key={event.id}>
          <input
            type="checkbox"
            checked={path?.eventIds.includes(event.id) ?? false}
            onChange={({ currentTarget }) => {
              keepInPlace(currentTarget);
              onChange(currentTarget.checked ? withStep(path, event.id) : withoutStep(path, event.id));
            }}
          />
          <span>
            <span>{`${event.title} `}</span>
            <span className="source-details">{formatDate(event.date, strings, 'short')}</span>
          </span>
        </label>
      ))}
      {found.length === 0 && <p className="empty">{lessonStrings.noneFound}</p>}
      {left > 0 && <p className="empty">{lessonStrings.moreToFind(left)}</p>}
    </fieldset>
  );
}

/** The matching events whose title, date or places have every word. */
function useFound(wanted: string): readonly TimelineEvent[] {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const matching = useAppState(selectMatchingEvents);
  const nameOf = useAppState(selectNameOf);
  const words = fold(wanted).split(/\s+/).filter(Boolean);
  if (words.length === 0) return matching;
  return matching.filter((event) => {
    const places = placesOf(dataset, event).map((place) => nameOf(place, event.date.span.start));
    const text = fold([event.title, formatDate(event.date, strings), ...places].join(' '));
    return words.every((word) => text.includes(word));
  });
}
