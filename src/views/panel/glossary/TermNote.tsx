import type { ReactNode } from 'react';
import type { Term } from '../../../model/term.ts';
import { GLOSSARY_STRINGS } from '../../../strings/glossaryStrings.ts';
import { usePartStrings } from '../../useStrings.ts';
import { PageLink } from '../PageLink.tsx';
import { Note } from './Note.tsx';
import { TermSource } from './TermSource.tsx';

/** A word that opens its definition. */
export function TermNote({ term, word }: { term: Term; word: ReactNode }) {
  const glossaryStrings = usePartStrings(GLOSSARY_STRINGS);
  return (
    <Note word={word} title={term.term}>
      <span className="note-text">{term.definition}</span>
      <span className="note-source">
        <TermSource term={term} />
      </span>
      <span className="note-more">
        <PageLink page="glossary" entry={term.id}>
          {glossaryStrings.inGlossary}
        </PageLink>
      </span>
    </Note>
  );
}
