import { useLayoutEffect } from 'react';
import type { Vocabulary } from '../model/vocabulary.ts';
import { useAppState } from '../store/context.ts';
import { colourProperties } from '../views/marks/colourProperties.ts';

/** Sets the colours of the open chronology on the root element. Those of our own data are already in the page. */
export function useColours(): void {
  const kinds = useAppState(({ dataset }) => dataset.vocabulary.kinds);
  const sides = useAppState(({ dataset }) => dataset.vocabulary.sides);
  const holders = useAppState(({ dataset }) => dataset.vocabulary.holders);
  useLayoutEffect(() => setColours({ kinds, sides, holders }), [kinds, sides, holders]);
}

function setColours(vocabulary: Pick<Vocabulary, 'kinds' | 'sides' | 'holders'>): void {
  const { style } = document.documentElement;
  for (const [name, value] of colourProperties(vocabulary)) style.setProperty(name, value);
}
