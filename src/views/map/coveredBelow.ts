import { typeScale } from '../page/typeScale.ts';

/** Half the height of a mark and a little more, in pixels. */
const MARK = 16;
/** An open legend is higher than this, in pixels at the usual font size, and covers the map at the reader's wish. */
const LINE = 40;

/** How many pixels at the bottom of the map its attribution and the line of its legend cover. */
export function coveredBelow(overlay: HTMLElement): number {
  const map = overlay.getBoundingClientRect();
  const heightOf = (selector: string, covers: (box: DOMRect) => boolean) => {
    const box = overlay.querySelector(selector)?.getBoundingClientRect();
    return box && box.height > 0 && covers(box) ? map.bottom - box.top + MARK : 0;
  };
  const isLine = ({ width, height }: DOMRect) => height <= LINE * typeScale() && width >= map.width / 2;
  return Math.max(
    heightOf('.map-attribution', () => true),
    heightOf('.territory-legend', isLine),
  );
}
