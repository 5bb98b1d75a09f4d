import { SUBJECT } from '../store/openingView.ts';
import { loadPreferences } from '../store/preferences.ts';
import styles from '../styles/firstPicture.css?inline';
import { placeFirstMap } from './placeFirstMap.ts';
import { placeFirstTimeline } from './placeFirstTimeline.ts';
import { requestedParameters } from './requestedView.ts';
import { styleOfPage } from './styleOfPage.ts';

/** With one of these, an address asks for another view of the chronology than the one that the build has drawn. */
const OTHERS = [...SUBJECT, 'view', 'present', 'map', 'control', 'lang', 'data'];

const PLACE = { map: placeFirstMap, timeline: placeFirstTimeline } as const;

/** Whether map and timeline will show what the build has drawn, in boxes of the usual size. */
function showsOpeningView(): boolean {
  const parameters = requestedParameters();
  const { paneSizes } = loadPreferences();
  return !OTHERS.some((name) => parameters.get(name)) && Object.keys(paneSizes ?? {}).length === 0;
}

/**
 * Shows the pictures of map and timeline that the build has drawn into the page, where they will be right, and fits them
 * to their boxes until the live views replace them.
 *
 * @returns whether they are right
 */
export function showFirstPicture(): boolean {
  if (!showsOpeningView() || typeof CSSLayerBlockRule === 'undefined') return false;
  if (document.readyState === 'loading' && !document.querySelector('.timeline-box + *'))
    addEventListener('DOMContentLoaded', observePictures, { once: true });
  else observePictures();
  return true;
}

/** Both in one frame: the picture is never painted before it has been fitted. */
function observePictures(): void {
  const inPage = styleOfPage();
  // A sheet that is adopted would come after all others: each that is loaded later would then change the order of the
  // cascade layers in the middle, and cost a layout of the whole page. The layers are those of the page
  // (`build/cascadeLayers.ts`).
  inPage?.insertRule(`@layer base{${styles}}`, inPage.cssRules.length);
  document.documentElement.dataset.opening = 'true';
  for (const picture of document.querySelectorAll<HTMLElement>('.first-picture')) {
    const place = PLACE[picture.dataset.firstPicture as keyof typeof PLACE];
    if (!picture.firstElementChild) continue;
    place(picture);
    new ResizeObserver(() => place(picture)).observe(picture);
  }
}
