/**
 * Ever shorter forms of a place's name, for the little room at the edge of the map: without what stands in brackets,
 * then its parts between commas, the longest first. "United Nations Headquarters, New York" becomes "New York".
 */
export function shortNames(name: string): string[] {
  const plain = name.replace(/ \([^)]*\)/g, '');
  const parts = plain.split(', ').sort((a, b) => b.length - a.length);
  return [...new Set([plain, ...parts])];
}
