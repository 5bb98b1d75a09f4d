/**
 * Ever shorter forms of a place's name, for the little room at the edge of the map: without what stands in brackets,
 * then its parts between commas, the longest first. "United Nations Headquarters, New York" becomes "New York". What is
 * only letters with full stops names nothing alone: "Washington, D.C." becomes "Washington".
 */
export function shortNames(name: string): string[] {
  const plain = name.replace(/ \([^)]*\)/g, '');
  const parts = plain
    .split(', ')
    .filter((part) => /\p{L}{2}/u.test(part))
    .sort((a, b) => b.length - a.length);
  return [...new Set([plain, ...parts])];
}
