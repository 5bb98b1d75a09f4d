import { useActions, useAppState } from '../store/context.ts';
import { savePreferences } from '../store/preferences.ts';
import { ENGLISH_CODE, LANGUAGES } from '../strings/languages.ts';
import { useStrings } from '../views/useStrings.ts';
import { Icon } from './Icon.tsx';
import { useEarlyChoice } from './useEarlyChoice.ts';

/** Chooses the language of the interface, for this page and later visits; not there while English is the only one. */
export function LanguageSwitch() {
  const { shell } = useStrings();
  const language = useAppState((state) => state.view.language);
  const { chooseLanguage } = useActions();
  const select = useEarlyChoice(ENGLISH_CODE, chooseLanguage);
  if (LANGUAGES.size === 0) return null;
  return (
    <label className="header-select" title={`${shell.language}: ${ownName(language)}`}>
      <Icon path="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 0c-5 5-5 13 0 18m0-18c5 5 5 13 0 18M3.5 9h17m-17 6h17" />
      <select
        ref={select}
        autoComplete="off"
        aria-label={shell.language}
        value={language}
        onChange={({ currentTarget }) => {
          savePreferences({ language: currentTarget.value });
          chooseLanguage(currentTarget.value);
        }}
      >
        {[ENGLISH_CODE, ...LANGUAGES.keys()].map((code) => (
          <option key={code} value={code} lang={code}>
            {ownName(code)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What its speakers call a language: "Deutsch". */
const ownName = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
