import { isInIframe } from '../files/isInIframe.ts';
import { loadPreferences } from '../store/preferences.ts';
import { asksForSomething, isEmbed, isPresented } from './requestedView.ts';

/**
 * Sets attributes of the root element before the app has loaded: whether this is an embed, whether it is in an iframe,
 * whether it is a presentation, and whether the ways in are offered at this visit. The style sheet uses them, so nothing
 * moves when the app hydrates. Afterwards `src/shell/useRootAttributes.ts` keeps the first two up to date, and ends the third
 * once the slides have come.
 */
export function setRootAttributes(): void {
  const { dataset } = document.documentElement;
  dataset.embed = String(isEmbed());
  dataset.inIframe = String(isEmbed() || isInIframe());
  dataset.present = String(isPresented());
  dataset.waysIn = String(!asksForSomething() && !loadPreferences().waysInClosed);
}
