// The entry script and the chronology come alone at first, so that the page is taken over early; what the
// views need is asked for once those are on their way. Too small to matter, too early for the entry to do.
// Where the address asks for less than all three views, only what those shown need is asked for.
{
  const asked = new URLSearchParams(location.search);
  const only = asked.get('present') === '1' ? 'map' : asked.get('view');
  const view = ['map', 'timeline', 'list'].find((it) => it === only);
  for (const link of document.querySelectorAll('link[data-rel]')) {
    if (!view || link.dataset.for.split(' ').includes(view)) link.rel = link.dataset.rel;
  }
}

// A frame without an origin gets no module scripts from a host that does not send Access-Control-Allow-Origin;
// this script it does get. By now the entry has run or failed, and to import it again tells which.
addEventListener('load', () => {
  const entry = document.querySelector('script[type="module"]');
  if (entry) import(entry.src).catch(showAsWithoutScripts);
});

function showAsWithoutScripts() {
  for (const { media } of document.querySelector('style').sheet.cssRules) {
    if (!media?.mediaText.includes('scripting')) continue;
    media.mediaText = media.mediaText.replace(/none|enabled/, (on) => (on === 'none' ? 'enabled' : 'none'));
  }
  const bar = document.querySelector('.full-view');
  const address = new URL(location.href);
  address.searchParams.delete('embed');
  bar.querySelector('a').href = address.href;
  bar.querySelector('.full-view-address').textContent = address.href;
  const event = document.querySelector(`[data-event="${CSS.escape(address.searchParams.get('event'))}"]`);
  // Not by `scrollIntoView`, which may scroll the page around the frame, too.
  if (event) scrollBy(0, event.getBoundingClientRect().top - bar.clientHeight);
}
