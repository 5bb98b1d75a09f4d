import type { PlaceId } from '../../model/event.ts';
import type { Extent } from '../../model/vocabulary.ts';
import type { Box, Size } from './boxes.ts';

/** From this size of the map on, in pixels, the wide extent carries the other one as a framed detail. */
const DETAIL_ROOM: Size = { width: 900, height: 420 };
/** The same for the locator, which shows where in the wide extent the map is. */
const LOCATOR_ROOM: Size = { width: 640, height: 300 };
const LOCATOR: Size = { width: 168, height: 116 };

const DETAIL_SHARES = [0.42, 0.38, 0.34, 0.3];
/** Height by width. */
const DETAIL_SHAPE = 0.76;

export interface InsetKind {
  readonly kind: 'detail' | 'locator';
  /** What it shows, and where a press on its name leads. */
  readonly extent: Extent;
  readonly placeIds: readonly PlaceId[];
  /** The sizes to try, the best first. */
  readonly sizes: readonly Size[];
}

/** A frame and where it is, in pixels of the map. */
export interface PlacedInset extends InsetKind {
  readonly box: Box;
}

const hasRoom = (view: Size, { width, height }: Size) => view.width >= width && view.height >= height;

/**
 * The frame that suits what the map shows: on the opening extent a detail of the next one, elsewhere a locator.
 * Undefined if the map is too small, or the vocabulary has only one extent.
 *
 * @param isWide whether the map shows the opening extent or more than that
 */
export function insetFor(extents: readonly Extent[], isWide: boolean, view: Size): InsetKind | undefined {
  const [opening, close] = extents;
  if (!opening || !close) return undefined;
  if (!isWide) {
    if (!hasRoom(view, LOCATOR_ROOM)) return undefined;
    return { kind: 'locator', extent: opening, placeIds: opening.placeIds, sizes: [LOCATOR] };
  }
  if (!hasRoom(view, DETAIL_ROOM)) return undefined;
  const sizes = DETAIL_SHARES.map((share) => {
    const width = Math.round(Math.min(view.width * share, (view.height * 0.68) / DETAIL_SHAPE));
    return { width, height: Math.round(width * DETAIL_SHAPE) };
  });
  // What both extents have serves only to connect them.
  const own = close.placeIds.filter((id) => !opening.placeIds.includes(id));
  return { kind: 'detail', extent: close, placeIds: own.length > 1 ? own : close.placeIds, sizes };
}
