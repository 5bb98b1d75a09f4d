import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Drawn } from './drawShapes.ts';
import { TerritoryPatterns } from './TerritoryPatterns.tsx';

interface Props {
  readonly prefix: string;
  readonly drawn: Drawn;
  readonly holders: Vocabulary['holders'];
}

/** Fills, and the lines that are the same on all maps. Invisible. */
export function SharedShapes({ prefix, drawn, holders }: Props) {
  return (
    <svg className="territory-maps-shared" aria-hidden="true" focusable="false">
      <defs>
        <TerritoryPatterns prefix={prefix} holders={holders} />
        <path id={`${prefix}-districts`} d={drawn.districts} />
        <path id={`${prefix}-oblast`} d={drawn.oblast} />
        <path id={`${prefix}-borders`} d={drawn.borders} />
      </defs>
    </svg>
  );
}
