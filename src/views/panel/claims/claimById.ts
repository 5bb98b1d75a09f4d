import type { Claim } from '../../../model/claim.ts';

const indexes = new WeakMap<readonly Claim[], ReadonlyMap<string, Claim>>();

export function claimById(claims: readonly Claim[], id: string | undefined): Claim | undefined {
  if (id === undefined) return undefined;
  let index = indexes.get(claims);
  if (!index) {
    index = new Map(claims.map((claim) => [claim.id, claim]));
    indexes.set(claims, index);
  }
  return index.get(id);
}
