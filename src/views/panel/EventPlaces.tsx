import { useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useActions, useAppState } from '../../store/context.ts';
import { placesOf, selectNameOf } from '../../store/selectors.ts';
import { lazyPart } from '../loading/lazyPart.tsx';
import { useStrings } from '../useStrings.ts';

const PlaceNames = lazyPart(
  (strings) => strings.names.spellings,
  () => import('./places/EventPlaceNames.tsx'),
);

/** The event's places as buttons that show them on the map, and all their spellings on request. */
export function EventPlaces({ event }: { event: TimelineEvent }) {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const nameOf = useAppState(selectNameOf);
  const { goToPlace } = useActions();
  const [open, setOpen] = useState(false);
  const places = placesOf(dataset, event);
  if (places.length === 0) return null;
  return (
    <>
      <ul className="places">
        {places.map((place) => {
          const name = nameOf(place, event.date.span.start);
          return (
            <li key={place.id}>
              <button type="button" onClick={() => goToPlace(place.id)} title={strings.panel.showOnMap(name)}>
                {name}
              </button>
            </li>
          );
        })}
      </ul>
      <details className="spellings" onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
        <summary>{strings.names.spellings}</summary>
        {open && <PlaceNames event={event} />}
      </details>
    </>
  );
}
