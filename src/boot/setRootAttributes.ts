import { isInIframe } from '../files/isInIframe.ts';
import { isEmbed } from './requestedView.ts';

/**
 * Sets two attributes of the root element before the app has loaded: whether this is an embed, and whether it is in an
 * iframe. The style sheet uses them, so nothing moves when the app hydrates. Afterwards
 * `src/shell/useRootAttributes.ts` keeps them up to date.
 */
export function setRootAttributes(): void {
  const { dataset } = document.documentElement;
  dataset.embed = String(isEmbed());
  dataset.inIframe = String(isEmbed() || isInIframe());
}
