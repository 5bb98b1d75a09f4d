import type { TimelineEvent } from '../../../model/event.ts';
import { useAppState } from '../../../store/context.ts';
import { placesOf, selectNameOf } from '../../../store/selectors.ts';
import { PageLink } from '../PageLink.tsx';
import { SideNames } from './SideNames.tsx';

/** The places of an event in all spellings, with links to the gazetteer. */
export default function EventPlaceNames({ event }: { event: TimelineEvent }) {
  const dataset = useAppState((state) => state.dataset);
  const nameOf = useAppState(selectNameOf);
  return (
    <ul className="plain-list">
      {placesOf(dataset, event).map((place) => (
        <li key={place.id}>
          <PageLink page="places" entry={place.id}>
            {nameOf(place, event.date.span.start)}
          </PageLink>
          <SideNames place={place} />
        </li>
      ))}
    </ul>
  );
}
