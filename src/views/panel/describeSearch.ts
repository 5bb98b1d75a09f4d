import type { SearchResult } from '../../store/search/Searcher.ts';
import type { Strings } from '../../strings/strings.ts';

/** What a search did with its words, in sentences: typing errors, words of the same meaning, words it leaves out. */
export const describeSearch = (
  result: SearchResult | undefined,
  hasOnlyCommonWords: boolean,
  { search }: Strings,
): readonly string[] => [
  ...(result?.corrections ?? []).map(({ written, shown }) => search.corrected(written, shown)),
  ...(result?.synonyms ?? []).map(({ written, shown }) => search.synonyms(written, shown)),
  ...(hasOnlyCommonWords ? [search.onlyCommon] : []),
];
