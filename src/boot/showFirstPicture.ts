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

/** Whether the address and the reader's preferences ask for nothing else. */
function showsOpeningView(): boolean {
  const parameters = requestedParameters();
  const { paneSizes } = loadPreferences();
  return !OTHERS.some((name) => parameters.get(name)) && Object.keys(paneSizes ?? {}).length === 0;
}

/** Whether map and timeline will show what the build has drawn, in boxes of the usual size. */
export const hasFirstPicture = (): boolean => showsOpeningView() && typeof CSSLayerBlockRule !== 'undefined';

/**
 * Shows the pictures of map and timeline that the build has drawn into the page, where they will be right, and fits them
 * to their boxes until the live views replace them.
 */
export function showFirstPicture(): void {
  if (!hasFirstPicture()) return;
  if (document.readyState === 'loading' && !document.querySelector('.timeline-box + *'))
    addEventListener('DOMContentLoaded', observePictures, { once: true });
  else observePictures();
}

/** Both in one frame: the picture is never painted before it has been fitted. */
function observePictures(): void {
  const inPage = styleOfPage();
  // A sheet that is adopted would come after all others: each that is loaded later would then change the order of the
  // cascade layers in the middle, and cost a layout of the whole page. The layers are those of the page
  // (`build/cascadeLayers.ts`).
  inPage?.insertRule(`@layer base{${styles}}`, inPage.cssRules.length);
  document.documentElement.dataset.opening = 'true';
  const pictures = [...document.querySelectorAll<HTMLElement>('.first-picture:not(:empty)')];
  // Each measurement after a change would cost a layout: first all are measured, the map last to be drawn.
  for (const picture of pictures) followSize(picture, sizeOf(picture));
  const draw = pictures.map(placePicture).reverse();
  for (const it of draw) it();
}

const placePicture = (picture: HTMLElement): (() => void) =>
  PLACE[picture.dataset.firstPicture as keyof typeof PLACE](picture);

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): string => `${clientWidth} ${clientHeight}`;

/** @param placed the size for which the picture is drawn already */
function followSize(picture: HTMLElement, placed: string): void {
  let last = placed;
  // It also reports the size that is there from the beginning.
  new ResizeObserver(() => {
    const size = sizeOf(picture);
    if (size === last) return;
    last = size;
    placePicture(picture)();
  }).observe(picture);
}
