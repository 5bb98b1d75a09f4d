import type { Vocabulary } from '../../model/vocabulary.ts';
import { kindLooks } from '../../views/marks/kindShapes.ts';

/** The view whose picture has the symbols: each has its own, because the other may be gone. */
type Owner = 'map' | 'lane';

export const symbolId = (owner: Owner, token: string): string => `first-${owner}-${token}`;

/** The symbols of the kinds, for `use`. */
export const KindSymbols = ({ owner, vocabulary }: { owner: Owner; vocabulary: Vocabulary }) =>
  [...vocabulary.kinds.values()].map(({ id, token }) => (
    <symbol key={id} id={symbolId(owner, token)} viewBox="0 0 24 24" overflow="visible">
      <path d={kindLooks(vocabulary, id).path} />
    </symbol>
  ));
