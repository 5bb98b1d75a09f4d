import { useActions, useAppState } from '../../store/context.ts';
import { useStrings } from '../useStrings.ts';

/** Whether the list has the main events or all: which it is, and the button for the other. */
export function ListChoice({ others }: { others: number }) {
  const { panel } = useStrings();
  const { listAll } = useActions();
  const listsAll = useAppState((state) => state.session.listsAll);
  return (
    <p className="list-choice">
      <span>{listsAll ? panel.allListed : panel.mainListed}</span>
      <button type="button" onClick={() => listAll(!listsAll)}>
        {listsAll ? panel.onlyMain : panel.others(others)}
      </button>
    </p>
  );
}
