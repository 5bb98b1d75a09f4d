// Optional script for the page that shows Araxes in an iframe. An attribute of the <iframe> asks for each function:
//   data-araxes-height="auto"  the iframe gets the height that its content prefers (CSS max-height still applies);
//                              what is below an iframe above the visible part keeps its position on the screen
//   data-araxes-mirror         the open event is in this page's own address (?event=…), and a link with it opens
//                              that event. A value gives the parameter another name. One iframe in a page.
(() => {
  const IFRAMES = 'iframe[data-araxes-height], iframe[data-araxes-mirror]';
  const TALLEST = 10000;

  const ask = (iframe, message) =>
    // To any origin: a sandboxed iframe has none, and nothing here is secret.
    iframe.contentWindow.postMessage({ target: 'araxes', v: 1, ...message }, '*');
  const mirror = () => document.querySelector('iframe[data-araxes-mirror]');
  const nameIn = (iframe) => iframe.dataset.araxesMirror || 'event';
  const asked = (iframe) => new URL(location.href).searchParams.get(nameIn(iframe));

  // The event that the mirrored iframe shows where this page's address has none.
  let usual = null;

  // The page's other parameters stay as they are written.
  function show(iframe, event) {
    const name = nameIn(iframe);
    const isOwn = (part) => new URLSearchParams(part).has(name);
    const parts = location.search ? location.search.slice(1).split('&') : [];
    const others = parts.filter((part) => !isOwn(part));
    const at = parts.findIndex(isOwn);
    if (event) others.splice(at < 0 ? others.length : at, 0, String(new URLSearchParams({ [name]: event })));
    const url = new URL(location.href);
    url.search = others.join('&');
    if (url.href !== location.href) history.replaceState(history.state, '', url.href);
  }

  function resize(iframe, height) {
    if (iframe.dataset.araxesHeight !== 'auto' || !(height > 0 && height <= TALLEST)) return;
    const counted = getComputedStyle(iframe).boxSizing === 'border-box';
    const borders = counted ? iframe.offsetHeight - iframe.clientHeight : 0;
    keepPlace(iframe, () => {
      iframe.style.height = `${Math.ceil(height) + borders}px`;
    });
  }

  // An iframe that ends above the middle of the visible part grows upwards: the reader is below it. One that has the
  // focus does so only above the visible part.
  function keepPlace(iframe, change) {
    const scroller = scrollerOf(iframe);
    const isPage = scroller === document.scrollingElement;
    const { top, height } = isPage ? { top: 0, height: innerHeight } : scroller.getBoundingClientRect();
    const before = iframe.getBoundingClientRect();
    const lowest = document.activeElement === iframe ? top : top + height / 2;
    if (before.top >= top || before.bottom > lowest) return change();
    // Browsers that anchor the scroll position themselves would move it twice.
    const { overflowAnchor } = scroller.style;
    scroller.style.overflowAnchor = 'none';
    change();
    const grown = iframe.getBoundingClientRect().bottom - before.bottom;
    // At once, though the page may ask for smooth scrolling.
    scroller.scrollBy({ top: grown, behavior: 'instant' });
    scroller.style.overflowAnchor = overflowAnchor;
  }

  function scrollerOf(iframe) {
    const overflow = (box) => getComputedStyle(box).overflowY;
    const { body, documentElement, scrollingElement } = document;
    // The overflow of the body applies to the page, unless the root element has its own.
    const last = overflow(documentElement) === 'visible' ? body : documentElement;
    for (let box = iframe.parentElement; box && box !== last; box = box.parentElement) {
      if (/auto|scroll/.test(overflow(box)) && box.scrollHeight > box.clientHeight) return box;
    }
    return scrollingElement;
  }

  function begin(iframe, event) {
    if (asked(iframe) === null) usual = event;
    else if (asked(iframe) !== event) ask(iframe, { type: 'goto', event: asked(iframe) });
  }

  addEventListener('message', ({ source, data }) => {
    const { source: sender, v, type, event, value } = Object(data);
    if (sender !== 'araxes' || v !== 1 || !source) return;
    const iframe = [...document.querySelectorAll(IFRAMES)].find((it) => it.contentWindow === source);
    if (!iframe) return;
    if (type === 'height' && typeof value === 'number') resize(iframe, value);
    if (iframe !== mirror() || (event !== null && typeof event !== 'string')) return;
    if (type === 'ready') begin(iframe, event);
    if (type === 'select') show(iframe, event);
  });

  addEventListener('popstate', () => {
    const iframe = mirror();
    if (iframe) ask(iframe, { type: 'goto', event: asked(iframe) || usual });
  });

  // An iframe that posted before we listened posts again; one that is not there yet will post by itself.
  function start() {
    for (const each of document.querySelectorAll(IFRAMES)) ask(each, { type: 'hello' });
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
})();
