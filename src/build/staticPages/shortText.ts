/** Search engines and other sites cut off longer texts. */
const LONGEST = 300;

/** As many whole sentences as fit; if the first one is too long, as many words. */
export function shortText(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const end = /^.*[.!?](?=\s)/su.exec(start)?.[0];
  return end ?? `${start.slice(0, start.lastIndexOf(' '))} …`;
}
