import { selectSpanShown, selectTotal, selectVisibleEvents } from '../../../store/selectors.ts';
import type { AppState } from '../../../store/state.ts';
import { DOWNLOAD_STRINGS } from '../../../strings/downloadStrings.ts';
import { formatSpan } from '../../../strings/formatDate.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { chooseDataset, describeFilters, type Part } from './chooseDataset.ts';

interface PartChoiceProps {
  readonly state: AppState;
  readonly part: Part;
  readonly onChoose: (part: Part) => void;
}

/** The choice between the whole and the selection, each with its size and filters. */
export function PartChoice({ state, part, onChoose }: PartChoiceProps) {
  const strings = useStrings();
  const words = usePartStrings(DOWNLOAD_STRINGS);
  const { dataset } = state;
  const visible = selectVisibleEvents(state);
  const selected = chooseDataset(state, 'selection', strings).sources.size;
  const beside = dataset.events.size - selectTotal(state);
  const filters = describeFilters(state, strings);
  const option = (value: Part, label: string, details: readonly string[]) => (
    <label>
      <input type="radio" name="part" checked={part === value} onChange={() => onChoose(value)} />
      <span>
        <span>{label}</span>
        {details.map((detail) => (
          <span key={detail} className="download-part">
            {detail}
          </span>
        ))}
      </span>
    </label>
  );
  return (
    <fieldset className="download-parts">
      <legend>{words.what}</legend>
      {option('whole', words.whole, [
        words.size(selectTotal(state), dataset.sources.size),
        ...(beside > 0 ? [words.beside(beside)] : []),
      ])}
      {option('selection', words.selection, [
        words.ofAll(strings.count(visible.length, selectTotal(state)), selected),
        formatSpan(selectSpanShown(state), strings),
        ...(filters.length > 0 ? filters : [words.noFilter]),
      ])}
    </fieldset>
  );
}
