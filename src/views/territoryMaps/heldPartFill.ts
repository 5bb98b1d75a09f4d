import type { HeldPart } from '../../model/territoryParts.ts';
import { colourOf, type Holder, type HolderId, hatches, type Vocabulary } from '../../model/vocabulary.ts';

type Holders = Vocabulary['holders'];

/** The id of a holder's fill in `TerritoryPatterns`. */
export const fillPatternId = (prefix: string, { token }: Holder): string => `${prefix}-${token}`;
/** The id of the hatch over areas. */
export const hatchId = (prefix: string): string => `${prefix}-hatch`;
const address = (id: string) => `url(#${id})`;
export const hatchFill = (prefix: string): string => address(hatchId(prefix));

/** The fill of a part. In grey, a plain fill differs from those with a texture. */
export function partFill(holders: Holders, id: HolderId, prefix: string): string {
  const holder = holders.get(id);
  if (!holder || holder.pattern === 'none') return 'none';
  return holder.pattern === 'plain' ? colourOf(holder) : address(fillPatternId(prefix, holder));
}

/** The fill of a part or an overlay; overlays only have the hatch. */
export function heldPartFill(holders: Holders, { part, period }: HeldPart, prefix: string): string {
  if (part.layer === 'parts') return partFill(holders, period.holder, prefix);
  const holder = holders.get(period.holder);
  return holder && hatches(holder) ? hatchFill(prefix) : 'none';
}
