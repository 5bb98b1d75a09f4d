import type { Vocabulary } from '../../model/vocabulary.ts';
import { TerritoryPatterns } from '../territoryMaps/TerritoryPatterns.tsx';
import { MAP_FILLS } from './territoryFill.ts';

/** The fills of the territory layer, once in the page; areas on the map refer to them by id. */
export const TerritoryHatches = ({ holders }: { holders: Vocabulary['holders'] }) => (
  <svg className="territory-patterns" width="0" height="0" aria-hidden="true">
    <TerritoryPatterns prefix={MAP_FILLS} holders={holders} />
  </svg>
);
