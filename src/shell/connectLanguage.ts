import { isInIframe } from '../files/isInIframe.ts';
import type { AppStore } from '../store/context.ts';
import { loadPreferences } from '../store/preferences.ts';
import { selectStrings } from '../store/selectors.ts';
import { ENGLISH_CODE, LANGUAGES, loadLanguage } from '../strings/languages.ts';
import type { Strings } from '../strings/strings.ts';
import { loadOrNotify } from '../views/loading/loadPart.ts';

/**
 * Loads the words of the language that the view asks for. Until they are there the words stay as they are, also where
 * they cannot be loaded. A page of its own begins with the language that the reader chose on an earlier visit, unless
 * its address asks for one. The root element says which language the words are in.
 *
 * @returns what stops it
 */
export function connectLanguage({ api, actions }: AppStore): () => void {
  let asked = ENGLISH_CODE;
  const follow = async () => {
    const { language } = api.getState().view;
    if (language === asked) return;
    asked = language;
    const load = () => loadLanguage(language);
    const sayFailed = ({ shell }: Strings) => shell.languageFailed(language);
    const translation = await loadOrNotify(load, sayFailed, actions.notify);
    // Another may have been asked for meanwhile.
    if (asked === language) actions.setTranslation(translation);
  };
  const unsubscribe = api.subscribe((now, before) => {
    if (now.view.language !== before.view.language) void follow();
    if (now.session.translation !== before.session.translation) markRoot(selectStrings(now));
  });
  const chosen = languageChosenBefore();
  if (chosen !== undefined) actions.chooseLanguage(chosen);
  else void follow();
  return () => {
    asked = '';
    unsubscribe();
  };
}

function languageChosenBefore(): string | undefined {
  if (isInIframe() || new URLSearchParams(location.search).has('lang')) return undefined;
  const { language } = loadPreferences();
  return language !== undefined && LANGUAGES.has(language) ? language : undefined;
}

function markRoot({ language, dir }: { readonly language: string; readonly dir: string }) {
  document.documentElement.lang = language;
  document.documentElement.dir = dir;
}
