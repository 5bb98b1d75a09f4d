import type { AppStore } from '../../store/context.ts';
import { nextFrame } from '../../views/nextFrame.ts';
import { typeScale } from '../../views/typeScale.ts';
import { preferredHeight } from './preferredHeight.ts';

/** Debounce, in ms, before the height is reported: each report makes the host lay out its page anew. */
const STILL = 100;

/** Tells the wished height, and again when another is wished, until `signal`; what it answers says it once more. */
export function watchHeight(
  { api }: AppStore,
  tell: (height: number) => void,
  signal: AbortSignal,
): () => void {
  let told: number | undefined;
  const reportHeight = () => {
    if (signal.aborted) return;
    if (innerWidth === 0) return; // a frame that is hidden wishes for nothing
    const view = shownView();
    // A frame whose reader has set larger type needs as much more height.
    const scale = typeScale();
    const text = view === 'list' ? textHeight() : 0;
    const preferred = Math.round(scale * preferredHeight(view, innerWidth / scale, text / scale));
    if (preferred === told) return;
    told = preferred;
    tell(preferred);
  };
  const shownView = () => {
    const { shown, presenting } = api.getState().view;
    return presenting ? 'all' : shown;
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const reportHeightSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(reportHeight, STILL);
  };
  const observe = () => {
    if (signal.aborted) return;
    sizes.disconnect();
    texts.disconnect();
    sizes.observe(document.documentElement);
    const text = shownView() === 'list' ? scroller() : null;
    if (text) {
      for (const part of [text, ...text.children]) sizes.observe(part);
      texts.observe(text, { childList: true, subtree: true });
    }
    reportHeightSoon();
  };
  const sizes = new ResizeObserver(reportHeightSoon);
  // Browsers report no sizes in a frame that is out of sight; what is written there changes its height, too.
  const texts = new MutationObserver(observe);
  let view = shownView();
  const unsubscribe = api.subscribe(() => {
    if (shownView() !== view) nextFrame(observe);
    view = shownView();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    unsubscribe();
    sizes.disconnect();
    texts.disconnect();
  });
  observe();
  return () => {
    told = undefined;
    reportHeight();
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
