import type { AppStore } from '../../store/context.ts';
import { nextFrame } from '../../views/loading/nextFrame.ts';
import { typeScale } from '../../views/page/typeScale.ts';
import { preferredHeight } from './preferredHeight.ts';

/** Debounce, in ms, before the height is reported: each report makes the host lay out its page again. */
const STILL = 100;

/** Reports the preferred height whenever it changes, until `signal` aborts. The returned function reports it again. */
export function watchHeight(
  { api }: AppStore,
  tell: (height: number) => void,
  signal: AbortSignal,
): () => void {
  let told: number | undefined;
  const reportHeight = () => {
    if (signal.aborted) return;
    if (innerWidth === 0) return; // a hidden iframe has no preferred height
    const view = shownView();
    // With larger type, the iframe needs more height in proportion.
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
  // In an iframe that is out of sight, browsers do not report sizes; changed text changes the height, too.
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

/** The height of the page if the panel's text did not scroll. */
function textHeight(): number {
  const text = scroller();
  const [first, last] = [text?.firstElementChild, text?.lastElementChild];
  const app = text?.closest('.app');
  if (!text || !first || !last || !app) return 0;
  const around = app.getBoundingClientRect().height - text.clientHeight;
  return Math.ceil(around + last.getBoundingClientRect().bottom - first.getBoundingClientRect().top);
}
