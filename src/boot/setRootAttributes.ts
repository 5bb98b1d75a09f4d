import { isInIframe } from '../files/isInIframe.ts';
import { isEmbed } from './requestedView.ts';

/**
 * Tells the style sheet, before the app can, whether this is an embed and whether it stands in a frame, so that
 * nothing moves when the app takes over. `src/shell/useRootAttributes.ts` keeps the same two attributes later.
 */
export function setRootAttributes(): void {
  const { dataset } = document.documentElement;
  dataset.embed = String(isEmbed());
  dataset.inIframe = String(isEmbed() || isInIframe());
}
