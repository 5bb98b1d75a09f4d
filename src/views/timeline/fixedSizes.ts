import type { Timeline } from 'vis-timeline/esnext';

/** Inner parts of vis-timeline 8 that have no types: the registry of item types, and how they are measured. */
interface Measured {
  overflow: boolean;
  whiteSpace: boolean;
  _getDomComponentsSizes(): object;
}
type ItemType = new (...args: unknown[]) => Measured;
interface Internals {
  readonly itemSet: { readonly constructor: { readonly types: Record<string, ItemType> } };
}

const NONE = { width: 0, height: 0 };
/** Lower than any lane, so that lanes keep the height of their names. */
const SIZE = { width: 24, height: 12 };

/**
 * Adds the item types `mark` (a point) and `bar` (a range) of known size. vis-timeline measures each item it
 * draws, a forced layout per item and most of the cost of a feed; ours need no measuring.
 */
export function addFixedTypes(timeline: Timeline) {
  const { types } = (timeline as unknown as Internals).itemSet.constructor;
  types.mark ??= class extends (types.point!) {
    override _getDomComponentsSizes() {
      return { dot: NONE, content: SIZE, point: SIZE };
    }
  };
  types.bar ??= class extends (types.range!) {
    override _getDomComponentsSizes() {
      this.overflow = false;
      this.whiteSpace = false;
      return { content: NONE, box: SIZE };
    }
  };
}
