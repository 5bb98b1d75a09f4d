import type { TerritoryPart } from '../../model/territoryParts.ts';
import { colourOf, type Holder, hatches } from '../../model/vocabulary.ts';
import { fillPatternId, hatchFill } from '../territoryMaps/heldPartFill.ts';

/** Prefix of the ids of the map's fills, which are in the page with the legend. */
export const MAP_FILLS = 'territory';
/** The hatch over areas. */
export const MAP_HATCH = hatchFill(MAP_FILLS);

/** The fill of an area on the map: a part by its holder, an overlay only by the hatch. */
export function territoryFill(layer: TerritoryPart['layer'], holder: Holder | undefined): string {
  if (!holder || holder.pattern === 'none') return 'none';
  if (layer === 'overlays') return hatches(holder) ? MAP_HATCH : 'none';
  return groundFill(holder);
}

/** Without the hatch, which the map draws over it. */
export function groundFill(holder: Holder): string {
  const isGround = ['plain', 'hatched', 'hatch'].includes(holder.pattern);
  return isGround ? colourOf(holder) : `url(#${fillPatternId(MAP_FILLS, holder)})`;
}
