import type { Annotation } from '../../text/annotate.ts';

/** For each text, the words to be explained: only the first mention of each meaning, in the order of the texts. */
export function explainTexts<Meaning>(
  texts: readonly string[],
  find: (text: string) => readonly Annotation<Meaning>[],
): ReadonlyMap<string, readonly Annotation<Meaning>[]> {
  const explained = new Set<Meaning>();
  const isFirst = ({ meaning }: Annotation<Meaning>) => {
    const first = !explained.has(meaning);
    explained.add(meaning);
    return first;
  };
  return new Map([...new Set(texts)].map((text) => [text, find(text).filter(isFirst)]));
}
