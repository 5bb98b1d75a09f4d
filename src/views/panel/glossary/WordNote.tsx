import type { ReactNode } from 'react';
import type { WordingRule } from '../../../model/dataset.ts';
import { useStrings } from '../../useStrings.ts';
import { PageLink } from '../PageLink.tsx';
import { Note } from './Note.tsx';

interface WordNoteProps {
  readonly rule: WordingRule;
  /** The word as in the quotation. */
  readonly name: string;
  readonly word: ReactNode;
}

/** A loaded word in a quotation, which opens a note about it. */
export function WordNote({ rule, name, word }: WordNoteProps) {
  const strings = useStrings();
  return (
    <Note word={word} title={strings.quote(name)}>
      <span className="note-text">{rule.quoted?.note ?? rule.why}</span>
      <span className="note-more">
        <PageLink page="wording" entry={rule.id}>
          {strings.pages.names.wording}
        </PageLink>
      </span>
    </Note>
  );
}
