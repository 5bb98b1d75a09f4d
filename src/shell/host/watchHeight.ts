import type { AppStore } from '../../store/context.ts';
import { wishedHeight } from './wishedHeight.ts';

/** In ms: text that has been still for so long has found its height. What comes before would make the host jump. */
const STILL = 100;

/** Tells the wished height, and again when another is wished; what it answers says it once more. */
export function watchHeight({ api }: AppStore, tell: (height: number) => void): () => void {
  let told: number | undefined;
  const tellWish = () => {
    if (innerWidth === 0) return; // a frame that is hidden wishes for nothing
    const view = shownView();
    const wished = wishedHeight(view, innerWidth, view === 'list' ? textHeight() : 0);
    if (wished === told) return;
    told = wished;
    tell(wished);
  };
  const shownView = () => {
    const { view, presenting } = api.getState();
    return presenting ? 'all' : view;
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(tellWish, STILL);
  });
  const observe = () => {
    observer.disconnect();
    observer.observe(document.documentElement);
    const text = shownView() === 'list' ? scroller() : null;
    if (text) for (const part of [text, ...text.children]) observer.observe(part);
  };
  let view = shownView();
  api.subscribe(() => {
    if (view === 'list' || shownView() !== view) requestAnimationFrame(observe);
    view = shownView();
  });
  observe();
  return () => {
    told = undefined;
    tellWish();
  };
}

const scroller = () => document.getElementById('events');

/** How tall the page would be if the panel's text did not scroll. */
function textHeight(): number {
  const text = scroller();
  const [first, last] = [text?.firstElementChild, text?.lastElementChild];
  const app = text?.closest('.app');
  if (!text || !first || !last || !app) return 0;
  const around = app.getBoundingClientRect().height - text.clientHeight;
  return Math.ceil(around + last.getBoundingClientRect().bottom - first.getBoundingClientRect().top);
}
