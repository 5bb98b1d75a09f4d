import type { ReactNode } from 'react';
import type { WordingRule } from '../../../model/dataset.ts';
import type { Term } from '../../../model/term.ts';
import { GLOSSARY_STRINGS } from '../../../strings/glossaryStrings.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { PageLink } from '../PageLink.tsx';
import { Note } from './Note.tsx';
import { TermSource } from './TermSource.tsx';

interface TermNoteProps {
  readonly term: Term;
  readonly word: ReactNode;
  /** The wording rule against using the word ourselves. */
  readonly rule: WordingRule | undefined;
}

/** A word that opens its definition. */
export function TermNote({ term, word, rule }: TermNoteProps) {
  const strings = useStrings();
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
        {rule && (
          <>
            <span> · </span>
            <PageLink page="wording" entry={rule.id}>
              {strings.pages.names.wording}
            </PageLink>
          </>
        )}
      </span>
    </Note>
  );
}
