// For the page that shows Araxes in a frame; it works without this script, too. Two things, each asked for by
// an attribute of the <iframe>:
//   data-araxes-height="auto"  the frame becomes as tall as its content wishes to be (CSS max-height still holds);
//                              what stands below a frame that is above the screen stays where it is
//   data-araxes-mirror         the open event stands in this page's own address (?event=…), and a link with it
//                              opens that event. A value gives the parameter another name. One frame in a page.
(() => {
  const FRAMES = 'iframe[data-araxes-height], iframe[data-araxes-mirror]';
  const TALLEST = 10000;

  const ask = (frame, message) =>
    // To any origin: a sandboxed frame has none, and nothing here is secret.
    frame.contentWindow.postMessage({ target: 'araxes', v: 1, ...message }, '*');
  const mirror = () => document.querySelector('iframe[data-araxes-mirror]');
  const nameIn = (frame) => frame.dataset.araxesMirror || 'event';
  const asked = (frame) => new URL(location.href).searchParams.get(nameIn(frame));

  // The event that the mirroring frame shows where this page's address asks for none.
  let usual = null;

  function show(frame, event) {
    const url = new URL(location.href);
    if (event) url.searchParams.set(nameIn(frame), event);
    else url.searchParams.delete(nameIn(frame));
    if (url.href !== location.href) history.replaceState(history.state, '', url.href);
  }

  function resize(frame, height) {
    if (frame.dataset.araxesHeight !== 'auto' || !(height > 0 && height <= TALLEST)) return;
    const counted = getComputedStyle(frame).boxSizing === 'border-box';
    const borders = counted ? frame.offsetHeight - frame.clientHeight : 0;
    keepPlace(frame, () => {
      frame.style.height = `${Math.ceil(height) + borders}px`;
    });
  }

  // A frame that ends above the middle of what can be seen grows upwards: the reader is below it. One that has the
  // focus does so only out of sight.
  function keepPlace(frame, change) {
    const scroller = scrollerOf(frame);
    const isPage = scroller === document.scrollingElement;
    const { top, height } = isPage ? { top: 0, height: innerHeight } : scroller.getBoundingClientRect();
    const before = frame.getBoundingClientRect();
    const lowest = document.activeElement === frame ? top : top + height / 2;
    if (before.top >= top || before.bottom > lowest) return change();
    // Browsers that anchor the scroll position themselves would move it twice.
    const { overflowAnchor } = scroller.style;
    scroller.style.overflowAnchor = 'none';
    change();
    const grown = frame.getBoundingClientRect().bottom - before.bottom;
    // At once, though the page may ask for smooth scrolling.
    scroller.scrollBy({ top: grown, behavior: 'instant' });
    scroller.style.overflowAnchor = overflowAnchor;
  }

  function scrollerOf(frame) {
    const overflow = (box) => getComputedStyle(box).overflowY;
    const { body, documentElement, scrollingElement } = document;
    // What the body says counts for the page, unless the root element says something, too.
    const last = overflow(documentElement) === 'visible' ? body : documentElement;
    for (let box = frame.parentElement; box && box !== last; box = box.parentElement) {
      if (/auto|scroll/.test(overflow(box)) && box.scrollHeight > box.clientHeight) return box;
    }
    return scrollingElement;
  }

  function begin(frame, event) {
    if (asked(frame) === null) usual = event;
    else if (asked(frame) !== event) ask(frame, { type: 'goto', event: asked(frame) });
  }

  addEventListener('message', ({ source, data }) => {
    const { source: sender, v, type, event, value } = Object(data);
    if (sender !== 'araxes' || v !== 1 || !source) return;
    const frame = [...document.querySelectorAll(FRAMES)].find((it) => it.contentWindow === source);
    if (!frame) return;
    if (type === 'height' && typeof value === 'number') resize(frame, value);
    if (frame !== mirror() || (event !== null && typeof event !== 'string')) return;
    if (type === 'ready') begin(frame, event);
    if (type === 'select') show(frame, event);
  });

  addEventListener('popstate', () => {
    const frame = mirror();
    if (frame) ask(frame, { type: 'goto', event: asked(frame) || usual });
  });

  // A frame that spoke before we listened says it again; one that is not there yet will say it by itself.
  function start() {
    for (const each of document.querySelectorAll(FRAMES)) ask(each, { type: 'hello' });
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
})();
