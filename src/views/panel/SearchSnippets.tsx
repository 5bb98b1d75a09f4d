import './search.css';
import { useDeferredValue, useMemo } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useAppState } from '../../store/context.ts';
import type { Snippet } from '../../store/search/Searcher.ts';
import { selectPatterns, selectSearcher } from '../../store/selectors.ts';
import type { Strings } from '../../strings/strings.ts';
import { Prose } from '../text/Prose.tsx';
import { useStrings } from '../useStrings.ts';

/** The matches of an event in texts that the list does not show. */
export function SearchSnippets({ event }: { event: TimelineEvent }) {
  const strings = useStrings();
  const patterns = useDeferredValue(useAppState(selectPatterns));
  const searcher = useDeferredValue(useAppState(selectSearcher));
  const snippets = useMemo(() => searcher.locate(event, patterns), [searcher, event, patterns]);
  return snippets.map((snippet) => (
    <p key={`${snippet.where} ${snippet.text}`} className="event-snippet">
      <span>{`${nameOf(snippet, strings)} `}</span>
      <span className="snippet-text" data-quoted={isQuoted(snippet) || undefined}>
        <Prose text={shortened(snippet, strings)} />
      </span>
    </p>
  ));
}

/** Excerpts and quotes of speakers are in quotation marks. */
const isQuoted = ({ where }: Snippet) => where === 'excerpt' || where === 'quote';

function shortened(snippet: Snippet, strings: Strings): string {
  const { text, cut } = snippet;
  const part = `${cut.before ? '… ' : ''}${text}${cut.after ? ' …' : ''}`;
  return isQuoted(snippet) ? strings.quote(part) : part;
}

function nameOf({ where, of = '' }: Snippet, strings: Strings): string {
  return where in strings.search.foundIn
    ? strings.search.foundIn[where as keyof typeof strings.search.foundIn](of)
    : '';
}

export default SearchSnippets;
