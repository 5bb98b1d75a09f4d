/** Search engines and other sites cut what is longer. */
const LONGEST = 300;

/** As many whole sentences of a text as fit; of a first sentence that is too long, as many words. */
export function shortText(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const end = /^.*[.!?](?=\s)/su.exec(start)?.[0];
  return end ?? `${start.slice(0, start.lastIndexOf(' '))} …`;
}
