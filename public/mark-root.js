// Says to the style sheet, before the app is there to do it, whether this is an embed and whether a page is
// around it that scrolls (src/shell/useRootMarks.ts): nothing is to move when the app takes over.
{
  const { dataset } = document.documentElement;
  const embed = new URLSearchParams(location.search).get('embed') === '1';
  dataset.embed = String(embed);
  dataset.framed = String(embed || parent !== window);
}
