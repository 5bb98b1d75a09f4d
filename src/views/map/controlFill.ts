import type { ControlPart } from '../../model/control.ts';
import { colourOf, type Holder, hatches } from '../../model/vocabulary.ts';

/** The hatch that stands in the page with the legend; a shape takes it by its address, `url(#…)`. */
export const HATCH = 'held-hatch';
/** The pattern of a holder, where areas of it have one on the map. */
export const patternId = ({ pattern, token }: Holder): string | undefined =>
  pattern === 'bands' || pattern === 'crossed' ? `held-${token}` : undefined;

/** How an area is filled on the map: a part by its holder, an overlay by the hatch alone. */
export function controlFill(layer: ControlPart['layer'], holder: Holder | undefined): string {
  if (!holder || holder.pattern === 'none') return 'none';
  if (layer === 'overlays') return hatches(holder) ? `url(#${HATCH})` : 'none';
  const pattern = patternId(holder);
  return pattern ? `url(#${pattern})` : colourOf(holder);
}
