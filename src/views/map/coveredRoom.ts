import { maxOf } from '../../model/minMax.ts';
import { typeScale } from '../page/typeScale.ts';
import type { Covered } from './fitRoom.ts';

/** Half the height of a mark and a little more, in pixels. */
const MARK = 16;
/**
 * About the width of the legend's line, whether its words have come or not, and the height that only an open legend
 * exceeds (where letters are large, the line is two), which covers the map at the reader's wish; in pixels at the usual font size.
 */
const LINE = { width: 330, height: 60 };

export interface CoveredRoom extends Covered {
  /** As `below`, with the line of the legend, which on a wide map covers only a part of the width. */
  readonly belowLegend: number;
}

/**
 * How many pixels at the top and at the bottom of the map are covered by what reaches over much of its width: the choice
 * of the scale, a message, the attribution, the line of the legend.
 *
 * @param markScale how much larger than usual the marks are
 */
export function coveredRoom(overlay: HTMLElement, markScale = 1): CoveredRoom {
  const mark = MARK * markScale;
  const map = overlay.getBoundingClientRect();
  const boxOf = (selector: string, share: number) => {
    const box = overlay.querySelector(selector)?.getBoundingClientRect();
    return box && box.height > 0 && box.width >= map.width * share ? box : undefined;
  };
  const legend = boxOf('.territory-legend', 0);
  const isLine = legend && legend.height <= LINE.height * typeScale();
  const line = isLine && LINE.width * typeScale() >= map.width / 2 ? legend : undefined;
  const below = [boxOf('.map-attribution', 0), line].map((box) => (box ? map.bottom - box.top + mark : 0));
  const above = [boxOf('.map-corner', 0.4), boxOf('.map-message', 0.4)].map((box) =>
    box ? box.bottom - map.top + mark : 0,
  );
  const most = maxOf([0, ...below]);
  const belowLegend = isLine ? Math.max(most, map.bottom - legend.top + mark) : most;
  return { above: maxOf([0, ...above]), below: most, belowLegend };
}
