import type { ReactNode } from 'react';
import type { WordingRule } from '../../../model/dataset.ts';
import { PageLink } from '../PageLink.tsx';

/** A loaded word in a quotation, which leads to the rule about it: where its note has been offered before. */
export const WordLink = ({ rule, word }: { rule: WordingRule; word: ReactNode }) => (
  <PageLink page="wording" entry={rule.id} className="loaded-word">
    {word}
  </PageLink>
);
