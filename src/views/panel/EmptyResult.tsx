import './search.css';
import type { Dataset } from '../../model/dataset.ts';
import type { NameOf } from '../../model/placeName.ts';
import { selectActiveFilters } from '../../store/activeFilters.ts';
import { useActions, useAppState } from '../../store/context.ts';
import { type Relaxation, selectRelaxations } from '../../store/countOptions.ts';
import { selectListableEvents, selectNameOf } from '../../store/selectors.ts';
import type { Strings } from '../../strings/strings.ts';
import { labelOption } from '../text/labelOption.ts';
import { useStrings } from '../useStrings.ts';
import { NearestLinks } from './NearestLinks.tsx';

/** Replaces an empty list: offers filters to relax, each with the number of events that would match. */
export function EmptyResult() {
  const matching = useAppState(selectListableEvents).length;
  return (
    <div className="empty empty-result">
      {matching === 0 ? <Relaxations /> : <OtherTimes matching={matching} />}
    </div>
  );
}

function Relaxations() {
  const strings = useStrings();
  const relaxations = useAppState(selectRelaxations);
  const dataset = useAppState((state) => state.dataset);
  const nameOf = useAppState(selectNameOf);
  const { filter } = useActions();
  const active = useAppState(selectActiveFilters);
  const onlyQuery = active.length === 1 && active[0]?.group === 'query' ? active[0].id : undefined;
  return (
    <>
      <p>{onlyQuery === undefined ? strings.search.nothing : strings.search.nothingFor(onlyQuery)}</p>
      <ul>
        {relaxations.map((relaxation) => (
          <li key={labelRelaxation(relaxation, dataset, nameOf, strings)}>
            <button type="button" onClick={() => filter(relaxation.filters)}>
              {labelRelaxation(relaxation, dataset, nameOf, strings)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function labelRelaxation(
  { relaxed, count }: Relaxation,
  dataset: Dataset,
  nameOf: NameOf,
  strings: Strings,
): string {
  const { either, without, withAlso, withoutAll } = strings.search;
  switch (relaxed.kind) {
    case 'group':
      return without(
        either(relaxed.ids.map((id) => labelOption(dataset, nameOf, relaxed.group, id, strings))),
        count,
      );
    case 'word':
      return without(either([relaxed.term.written]), count);
    case 'beside':
      return withAlso(
        either(relaxed.ids.map((id) => labelOption(dataset, nameOf, 'tracks', id, strings))),
        count,
      );
    case 'all':
      return withoutAll(count);
  }
}

/** Events match, but none in the window. */
function OtherTimes({ matching }: { matching: number }) {
  const strings = useStrings();
  const { showMatching } = useActions();
  return (
    <>
      <p>{strings.search.nothingNow}</p>
      <NearestLinks />
      <button type="button" onClick={showMatching}>
        {strings.search.showAllTimes(matching)}
      </button>
    </>
  );
}

export default EmptyResult;
