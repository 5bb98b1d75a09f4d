import './search.css';
import type { Dataset } from '../../model/dataset.ts';
import type { NameOf } from '../../model/placeName.ts';
import { useActions, useAppState } from '../../store/context.ts';
import { type Lift, selectLifts } from '../../store/countOptions.ts';
import { selectMatchingEvents, selectNameOf } from '../../store/selectors.ts';
import { strings } from '../../strings/strings.ts';
import { labelOption } from '../labelOption.ts';

/** Stands in the place of an empty list: says what to lift, and how many events there would be then. */
export function EmptyResult() {
  const matching = useAppState(selectMatchingEvents).length;
  return (
    <div className="empty empty-result">
      {matching === 0 ? <Lifts /> : <OtherTimes matching={matching} />}
    </div>
  );
}

function Lifts() {
  const lifts = useAppState(selectLifts);
  const dataset = useAppState((state) => state.dataset);
  const nameOf = useAppState(selectNameOf);
  const { filter } = useActions();
  return (
    <>
      <p>{strings.search.nothing}</p>
      <ul>
        {lifts.map((lift) => (
          <li key={labelLift(lift, dataset, nameOf)}>
            <button type="button" disabled={lift.count === 0} onClick={() => filter(lift.filters)}>
              {labelLift(lift, dataset, nameOf)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function labelLift({ lifted, count }: Lift, dataset: Dataset, nameOf: NameOf): string {
  const { either, without, withAlso, withoutAll } = strings.search;
  switch (lifted.kind) {
    case 'group':
      return without(either(lifted.ids.map((id) => labelOption(dataset, nameOf, lifted.group, id))), count);
    case 'word':
      return without(either([lifted.sought.written]), count);
    case 'beside':
      return withAlso(either(lifted.ids.map((id) => labelOption(dataset, nameOf, 'tracks', id))), count);
    case 'all':
      return withoutAll(count);
  }
}

/** Something matches, but not in the window. */
function OtherTimes({ matching }: { matching: number }) {
  const { showMatching } = useActions();
  return (
    <>
      <p>{strings.search.nothingNow}</p>
      <button type="button" onClick={showMatching}>
        {strings.search.showAllTimes(matching)}
      </button>
    </>
  );
}

export default EmptyResult;
