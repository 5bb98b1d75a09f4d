// The app's script, deflated, stands in an inert element; the policy of the page knows its hash.
(async () => {
  const packed = document.querySelector('script[data-app]');
  const bytes = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = await new Response(text).text();
  document.head.append(script);
})().catch((error) => {
  // A browser too old to unpack it shows the page as without scripts: the whole chronology as text.
  console.error(error);
  for (const { media } of document.querySelector('style').sheet.cssRules) {
    if (!media?.mediaText.includes('scripting')) continue;
    media.mediaText = media.mediaText.replace(/none|enabled/, (on) => (on === 'none' ? 'enabled' : 'none'));
  }
  document.querySelector('.full-view')?.remove();
});
