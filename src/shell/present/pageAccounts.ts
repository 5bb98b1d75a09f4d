import { maxOf } from '../../model/minMax.ts';

/** A speaker's claims as they were measured. */
export interface Column {
  /** What a column can hold below the speaker's name, in pixels. */
  readonly room: number;
  /** The height of each claim with the space above it, in pixels. */
  readonly heights: readonly number[];
}

/** Which claims of a speaker are shown: `to` is not included. */
export interface ShownClaims {
  readonly speaker: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Splits accounts that do not fit on the screen into parts: so many speakers at once, each with as many claims as its
 * column holds. A speaker who has said everything stays beside those who have not.
 */
export function pageAccounts(columns: readonly Column[], atOnce: number): ShownClaims[][] {
  const slices = columns.map(sliceColumn);
  const parts: ShownClaims[][] = [];
  for (let first = 0; first < slices.length; first += atOnce) {
    const group = slices.slice(first, first + atOnce);
    const most = maxOf(group.map(({ length }) => length));
    for (let part = 0; part < most; part += 1) {
      parts.push(
        group.flatMap((slice, index) => {
          const shown = slice[Math.min(part, slice.length - 1)];
          return shown ? [{ speaker: first + index, ...shown }] : [];
        }),
      );
    }
  }
  return parts;
}

/** At least one claim at a time, even if it is too tall. */
function sliceColumn({ room, heights }: Column): { from: number; to: number }[] {
  const slices: { from: number; to: number }[] = [];
  let from = 0;
  let taken = 0;
  heights.forEach((height, index) => {
    if (index > from && taken + height > room) {
      slices.push({ from, to: index });
      from = index;
      taken = 0;
    }
    taken += height;
  });
  if (heights.length > 0) slices.push({ from, to: heights.length });
  return slices;
}
