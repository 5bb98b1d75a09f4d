import type { Timeline } from 'vis-timeline/esnext';

/** Internals of vis-timeline 8 without types: the registry of item types, and how items are measured. */
interface Measured {
  overflow: boolean;
  whiteSpace: boolean;
  _getDomComponentsSizes(): object;
}
type ItemType = new (...args: unknown[]) => Measured;
interface Internals {
  readonly itemSet: {
    readonly constructor: {
      readonly types: { point: ItemType; range: ItemType; mark?: ItemType; bar?: ItemType };
    };
  };
}

const NONE = { width: 0, height: 0 };
/** Lower than any lane, so that the lanes' height depends on their names. */
const SIZE = { width: 24, height: 12 };

/**
 * Adds the item types `mark` (a point) and `bar` (a range) with fixed sizes. vis-timeline measures every item it draws,
 * which forces a layout for each and takes most of the time of a feed.
 */
export function addFixedTypes(timeline: Timeline) {
  const { types } = (timeline as unknown as Internals).itemSet.constructor;
  types.mark ??= class extends types.point {
    override _getDomComponentsSizes() {
      return { dot: NONE, content: SIZE, point: SIZE };
    }
  };
  types.bar ??= class extends types.range {
    override _getDomComponentsSizes() {
      this.overflow = false;
      this.whiteSpace = false;
      return { content: NONE, box: SIZE };
    }
  };
}
