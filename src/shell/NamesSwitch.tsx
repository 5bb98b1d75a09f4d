import { NEUTRAL } from '../model/placeName.ts';
import { useActions, useAppState } from '../store/context.ts';
import { useStrings } from '../views/useStrings.ts';
import { useVocabulary } from '../views/useVocabulary.ts';
import { useEarlyChoice } from './useEarlyChoice.ts';

/** Chooses which side's place names come first, everywhere. Where space is short, only its icon is shown. */
export function NamesSwitch() {
  const strings = useStrings();
  const names = useAppState((state) => state.view.names);
  const { sides } = useVocabulary();
  const { setNaming } = useActions();
  const select = useEarlyChoice(NEUTRAL, setNaming);
  if (sides.size === 0) return null;
  const choices = [
    { id: NEUTRAL, label: strings.names.neutral },
    ...[...sides.values()].map(({ id, naming }) => ({ id, label: naming })),
  ];
  const chosen = choices.find(({ id }) => id === names)?.label ?? '';
  return (
    <label className="header-select" title={strings.names.choice(chosen)}>
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 21V3m0 2h6l2.5 2.5L18 10h-6m0 2H6l-2.5 2.5L6 17h6" />
      </svg>
      <span className="button-word" aria-hidden="true">
        {strings.names.choice(chosen)}
      </span>
      <select
        ref={select}
        autoComplete="off"
        aria-label={strings.names.switchName}
        value={names}
        onChange={(change) => setNaming(change.currentTarget.value)}
      >
        {choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
