import type { TerritoryPart } from '../../model/territoryParts.ts';
import { colourOf, type Holder, hatches } from '../../model/vocabulary.ts';

/** The hatch that stands in the page with the legend; a shape takes it by its address, `url(#…)`. */
export const HATCH_ID = 'territory-hatch';
/** The pattern of a holder, where areas of it have one on the map. */
export const mapPatternId = ({ pattern, token }: Holder): string | undefined =>
  pattern === 'bands' || pattern === 'crossed' ? `territory-${token}` : undefined;

/** How an area is filled on the map: a part by its holder, an overlay by the hatch alone. */
export function territoryFill(layer: TerritoryPart['layer'], holder: Holder | undefined): string {
  if (!holder || holder.pattern === 'none') return 'none';
  if (layer === 'overlays') return hatches(holder) ? `url(#${HATCH_ID})` : 'none';
  const pattern = mapPatternId(holder);
  return pattern ? `url(#${pattern})` : colourOf(holder);
}
