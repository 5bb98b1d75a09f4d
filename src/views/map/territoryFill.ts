import type { TerritoryPart } from '../../model/territoryParts.ts';
import { colourOf, type Holder, hatches } from '../../model/vocabulary.ts';

/** The id of the hatch, which is in the page with the legend; shapes refer to it as `url(#…)`. */
export const HATCH_ID = 'territory-hatch';
/** The id of a holder's pattern; undefined if its areas have none on the map. */
export const mapPatternId = ({ pattern, token }: Holder): string | undefined =>
  pattern === 'bands' || pattern === 'crossed' ? `territory-${token}` : undefined;

/** The fill of an area on the map: a part by its holder, an overlay only by the hatch. */
export function territoryFill(layer: TerritoryPart['layer'], holder: Holder | undefined): string {
  if (!holder || holder.pattern === 'none') return 'none';
  if (layer === 'overlays') return hatches(holder) ? `url(#${HATCH_ID})` : 'none';
  const pattern = mapPatternId(holder);
  return pattern ? `url(#${pattern})` : colourOf(holder);
}
