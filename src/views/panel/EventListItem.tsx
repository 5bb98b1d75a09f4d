import { memo } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { kindName } from '../../model/vocabulary.ts';
import { useAppState } from '../../store/context.ts';
import { formerIdsOf } from '../../store/currentId.ts';
import { placesOf, selectNameOf } from '../../store/selectors.ts';
import { formatEventTime } from '../../strings/formatDate.ts';
import { lazyPart } from '../loading/lazyPart.tsx';
import { KindMark } from '../marks/KindMark.tsx';
import { Prose } from '../text/Prose.tsx';
import { useNamesIn } from '../useNamesIn.ts';
import { useStrings } from '../useStrings.ts';
import { EventTime } from './EventTime.tsx';
import { ExcerptQuote } from './ExcerptQuote.tsx';
import { PageLink } from './PageLink.tsx';

const SearchSnippets = lazyPart(
  (strings) => strings.panel.events,
  () => import('./SearchSnippets.tsx'),
  {
    waiting: null,
    optional: true,
  },
);

interface EventListItemProps {
  readonly event: TimelineEvent;
  readonly dataset: Dataset;
  readonly selected: boolean;
  /** The only item of the list in the tab order; undefined without scripts. */
  readonly tabStop: boolean | undefined;
  /** Whether there is a query, so that matches in texts outside the list are shown. */
  readonly isSearching: boolean;
  /** The prerendered page has the excerpts in the list. */
  readonly withExcerpts: boolean;
  /** Not in the list as the page opens: shown only without scripts. */
  readonly unlisted: boolean;
  /**
   * Whether the page has its content, which React leaves as it is in an element whose text it is told not to compare: to
   * hydrate what nobody sees, and what is removed at once, took a third of the time.
   */
  readonly isKept: boolean;
}

/** One event in the list: date, title, place, summary. */
export const EventListItem = memo(function EventListItem(props: EventListItemProps) {
  const { event, dataset, selected, unlisted, isKept } = props;
  return (
    <li
      className={unlisted ? 'event-item unlisted' : 'event-item'}
      data-event={event.id}
      // The first script finds the event by these, too, before the app has loaded.
      data-former-ids={formerIdsOf(dataset, event.id).join(' ') || undefined}
      data-selected={selected || undefined}
      suppressHydrationWarning={isKept}
    >
      {isKept ? '' : <ItemContent {...props} />}
    </li>
  );
});

function ItemContent({ event, dataset, selected, tabStop, isSearching, withExcerpts }: EventListItemProps) {
  const strings = useStrings();
  const excerpts = dataset.excerptsByEvent.get(event.id) ?? [];
  const nameOf = useAppState(selectNameOf);
  const namesIn = useNamesIn();
  const places = placesOf(dataset, event).map((place) => nameOf(place, event.date.span.start));
  const tabIndex = tabStop === undefined ? undefined : tabStop ? 0 : -1;
  return (
    <>
      <p className="event-when">
        <EventTime event={event} form="short" />
        {event.time && <span className="event-clock">{` ${formatEventTime(event, strings)}`}</span>}
      </p>
      <KindMark kind={event.kind} />
      <div className="event-what">
        <h3>
          <PageLink eventId={event.id} tabIndex={tabIndex} current={selected}>
            <Prose text={namesIn(event.title)} />
          </PageLink>
        </h3>
        <p className="event-where">
          <Prose text={[kindName(dataset.vocabulary, event), ...places].join(' · ')} />
          {excerpts.length > 0 && <span>{` · ${strings.excerpts(excerpts.length)}`}</span>}
        </p>
        <p className="event-summary">
          <Prose text={event.summary} />
        </p>
        {isSearching && <SearchSnippets event={event} />}
        {withExcerpts && excerpts.length > 0 && (
          <div className="without-scripts">
            {excerpts.map((excerpt) => (
              <ExcerptQuote
                key={excerpt.id}
                excerpt={excerpt}
                article={dataset.articles.get(excerpt.articleId)}
              />
            ))}
          </div>
        )}
      </div>
    </>
  );
}
