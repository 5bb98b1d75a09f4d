import { useLayoutEffect } from 'react';
import { useAppState } from '../store/context.ts';
import { isEmbedded } from '../views/page/isEmbedded.ts';

/**
 * Keeps the root attributes up to date that the layout depends on. Before the app has loaded,
 * `src/boot/setRootAttributes.ts` sets them from the address.
 *
 * @param awaitsSlides whether the page is presented, and its slides have not come
 */
export function useRootAttributes(awaitsSlides: boolean) {
  const hydrated = useAppState((state) => state.session.hydrated);
  const embed = useAppState((state) => state.view.embed);
  // Before the page is painted.
  useLayoutEffect(() => {
    if (!hydrated) return;
    const { dataset } = document.documentElement;
    dataset.embed = String(embed);
    dataset.inIframe = String(isEmbedded({ view: { embed } }));
    // From then on the style sheet of the slides says what is shown; a presentation that begins later waits for it.
    if (!awaitsSlides) dataset.present = 'false';
    // What was not offered as the page was opened is not offered at this visit; its room is not needed any longer.
    if (dataset.waysIn === 'false') dataset.waysIn = 'gone';
  }, [hydrated, embed, awaitsSlides]);
}
