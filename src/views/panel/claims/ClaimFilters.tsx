import { useMemo } from 'react';
import type { Claim } from '../../../model/claim.ts';
import { useActions, useAppState } from '../../../store/context.ts';
import { CLAIM_STRINGS } from '../../../strings/claimStrings.ts';
import { usePartStrings } from '../../useStrings.ts';
import { type ClaimOption, claimOptions, NO_FIGURE } from './listClaims.ts';

/** Filters by speaker and unit; each option has its number of claims. */
export function ClaimFilters({ claims }: { claims: readonly Claim[] }) {
  const words = usePartStrings(CLAIM_STRINGS).page;
  const { openPage } = useActions();
  const choice = useAppState((state) => state.view.claimChoice);
  const options = useMemo(() => claimOptions(claims, choice), [claims, choice]);
  const choose = (change: typeof choice) => openPage('claims', { ...choice, ...change });
  return (
    <div className="claim-filters">
      <label>
        <span>{words.speaker}</span>
        <select
          value={choice.speaker ?? ''}
          onChange={({ target }) => choose({ speaker: target.value || undefined })}
        >
          <option value="">{words.anySpeaker(options.anySpeaker)}</option>
          <OptionGroup label={words.most} options={options.speakers.many} />
          <OptionGroup label={words.fewer} options={options.speakers.few} />
        </select>
      </label>
      <label>
        <span>{words.unit}</span>
        <select
          value={choice.unit ?? ''}
          onChange={({ target }) => choose({ unit: target.value || undefined })}
        >
          <option value="">{words.anyUnit(options.anyUnit)}</option>
          <OptionGroup label={words.figures} options={options.units} />
          <option value={NO_FIGURE}>{words.noFigure(options.noFigure)}</option>
        </select>
      </label>
    </div>
  );
}

function OptionGroup({ label, options }: { label: string; options: readonly ClaimOption[] }) {
  const words = usePartStrings(CLAIM_STRINGS).page;
  if (options.length === 0) return null;
  return (
    <optgroup label={label}>
      {options.map(({ value, count }) => (
        <option key={value} value={value}>
          {words.option(value, count)}
        </option>
      ))}
    </optgroup>
  );
}
