import './search.css';
import { useDeferredValue, useMemo } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useAppState } from '../../store/context.ts';
import type { Finding } from '../../store/search/Searcher.ts';
import { selectPatterns, selectSearcher } from '../../store/selectors.ts';
import { strings } from '../../strings/strings.ts';
import { Prose } from '../Prose.tsx';

/** Where an event has what is sought, if the list shows nothing of it. */
export function FoundIn({ event }: { event: TimelineEvent }) {
  const patterns = useDeferredValue(useAppState(selectPatterns));
  const searcher = useDeferredValue(useAppState(selectSearcher));
  const findings = useMemo(() => searcher.locate(event, patterns), [searcher, event, patterns]);
  return findings.map((finding) => (
    <p key={`${finding.where} ${finding.text}`} className="event-found">
      <span>{`${nameOf(finding)} `}</span>
      <span className="found-text" data-quoted={isQuoted(finding) || undefined}>
        <Prose text={shortened(finding)} />
      </span>
    </p>
  ));
}

/** An excerpt's exact words, and those of a speaker, stand in quotation marks. */
const isQuoted = ({ where }: Finding) => where === 'excerpt' || where === 'quote';

function shortened(finding: Finding): string {
  const { text, cut } = finding;
  const part = `${cut.before ? '… ' : ''}${text}${cut.after ? ' …' : ''}`;
  return isQuoted(finding) ? strings.quote(part) : part;
}

const { foundIn } = strings.search;

function nameOf({ where, of = '' }: Finding): string {
  return where in foundIn ? foundIn[where as keyof typeof foundIn](of) : '';
}

export default FoundIn;
