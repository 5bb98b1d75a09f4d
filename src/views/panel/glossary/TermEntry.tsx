import { type ReactNode, useEffect, useRef } from 'react';
import type { Term } from '../../../model/term.ts';
import { useAppState } from '../../../store/context.ts';
import { formatDate } from '../../../strings/formatDate.ts';
import { GLOSSARY_STRINGS } from '../../../strings/glossaryStrings.ts';
import { moveFocus } from '../../focus/moveFocus.ts';
import { scrollInside } from '../../focus/scrollInside.ts';
import { nextFrame } from '../../loading/nextFrame.ts';
import { Space } from '../../text/Space.tsx';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { PageLink } from '../PageLink.tsx';
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

/** Scrolls to the term that a link named, and focuses it. */
function useHeadingInSight(opened: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!opened) return;
    // After the panel has scrolled to the top of its new page.
    return nextFrame(() => {
      if (!heading.current) return;
      scrollInside(heading.current, 'start');
      moveFocus(heading.current);
    });
  }, [opened]);
  return heading;
}
