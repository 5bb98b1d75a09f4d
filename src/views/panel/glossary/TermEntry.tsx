import type { ReactNode } from 'react';
import type { Term } from '../../../model/term.ts';
import { useAppState } from '../../../store/context.ts';
import { formatDate } from '../../../strings/formatDate.ts';
import { GLOSSARY_STRINGS } from '../../../strings/glossaryStrings.ts';
import { Space } from '../../text/Space.tsx';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { PageLink } from '../PageLink.tsx';
import { useHeadingInSight } from '../useHeadingInSight.ts';
import { TermSource } from './TermSource.tsx';

/** A term of the glossary: definition, source, and links. */
export function TermEntry({ term, opened }: { term: Term; opened: boolean }) {
  const glossaryStrings = usePartStrings(GLOSSARY_STRINGS);
  const strings = useStrings();
  const { glossary, events } = useAppState((state) => state.dataset);
  const heading = useHeadingInSight(opened);
  const related = term.seeAlso.map((id) => glossary.get(id)).filter((it) => it !== undefined);
  const linked = term.eventIds.map((id) => events.get(id)).filter((it) => it !== undefined);
  return (
    <li className="term" data-term={term.id} data-opened={opened || undefined}>
      <h3 ref={heading} tabIndex={-1}>
        {term.term}
      </h3>
      <p>{term.definition}</p>
      <p className="source-details">
        <TermSource term={term} />
      </p>
      {related.length > 0 && (
        <Leads name={glossaryStrings.seeAlso}>
          {related.map(({ id, term: name }) => (
            <li key={id}>
              <PageLink page="glossary" entry={id}>
                {name}
              </PageLink>
            </li>
          ))}
        </Leads>
      )}
      {linked.length > 0 && (
        <Leads name={glossaryStrings.events}>
          {linked.map((event) => (
            <li key={event.id}>
              <PageLink eventId={event.id}>{event.title}</PageLink>
              <Space />
              <span className="source-details">{formatDate(event.date, strings, 'short')}</span>
            </li>
          ))}
        </Leads>
      )}
    </li>
  );
}

const Leads = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="leads">
    <span>{name}</span>
    <ul>{children}</ul>
  </div>
);
