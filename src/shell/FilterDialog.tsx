import { KINDS, TRACKS } from '../model/event.ts';
import { useActions, useAppState } from '../store/context.ts';
import { DEFAULT_TRACKS, selectMatchingEvents, selectTotal } from '../store/selectors.ts';
import type { Filters } from '../store/state.ts';
import { strings } from '../strings/strings.ts';
import { KindMark } from '../views/KindMark.tsx';
import { Dialog } from './Dialog.tsx';

/** Which kinds and stories are shown; every choice takes effect at once. */
export function FilterDialog({ onClose }: { onClose: () => void }) {
  const { filter, clearFilters } = useActions();
  const filters = useAppState((state) => state.filters);
  const shown = useAppState(selectMatchingEvents).length;
  const total = useAppState(selectTotal);
  const tracks = filters.tracks.length > 0 ? filters.tracks : DEFAULT_TRACKS;
  return (
    <Dialog title={strings.shell.filter} onClose={onClose}>
      <p>{strings.count(shown, total)}</p>
      <fieldset>
        <legend>{strings.shell.tracks}</legend>
        {TRACKS.map((track) => (
          <label key={track}>
            <input
              type="checkbox"
              checked={tracks.includes(track)}
              onChange={() => filter({ tracks: normalTracks(toggle(tracks, track)) })}
            />
            {strings.tracks[track]} <Count filters={{ tracks: [track] }} />
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{strings.shell.kinds}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={filters.kinds.length === 0 || filters.kinds.includes(kind)}
              onChange={() =>
                filter({ kinds: normalKinds(toggle(filters.kinds.length ? filters.kinds : KINDS, kind)) })
              }
            />
            <KindMark kind={kind} /> {strings.kinds[kind]} <Count filters={{ kinds: [kind] }} />
          </label>
        ))}
      </fieldset>
      <button type="button" onClick={clearFilters}>
        {strings.shell.clearFilters}
      </button>
    </Dialog>
  );
}

/** How many events an option would show if it were the only one of its group. */
function Count({ filters }: { filters: Partial<Filters> }) {
  const count = useAppState(
    (state) =>
      [...state.dataset.events.values()].filter(
        (event) =>
          (filters.tracks ?? DEFAULT_TRACKS).includes(event.track) &&
          (!filters.kinds || filters.kinds.includes(event.kind)),
      ).length,
  );
  return <span className="option-count">{count}</span>;
}

const toggle = <T,>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((it) => it !== item) : [...list, item];

/** Everything chosen is no filter. Nothing chosen would show nothing; it lifts the filter instead. */
const normalKinds = (kinds: Filters['kinds']) => (kinds.length === KINDS.length ? [] : kinds);
const normalTracks = (tracks: Filters['tracks']) =>
  tracks.length === DEFAULT_TRACKS.length && DEFAULT_TRACKS.every((it) => tracks.includes(it)) ? [] : tracks;
