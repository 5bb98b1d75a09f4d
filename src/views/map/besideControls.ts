import { itemAt } from '../../model/lists.ts';
import { type Box, boxAround, boxesOverlap, isWithin } from './boxes.ts';
import { offset, type Point } from './clusterPoints.ts';
import { type MapMark, radiusOf } from './layOutMapMarks.ts';
import { nearestFree } from './moveOffAreas.ts';
import type { OverlayBox } from './overlayBoxes.ts';

/** Pixels between a mark and what it was moved off. */
const GAP = 3;
/** So much of a mark may lie under a control, in pixels. */
const TOUCH = 4;
/** A mark that would have to move farther stays under the control, in pixels. */
const FARTHEST = 100;

export interface Controls {
  /** What stands over the map, in pixels of the container. */
  readonly boxes: readonly OverlayBox[];
  readonly view: Box;
  /** Whether a mark here, in pixels of the container, would hide areas that must be seen. */
  hidesArea(at: Point, radius: number): boolean;
}

/**
 * Moves marks beside the controls that cover them, and into the view marks that its edge cuts, or that stand outside
 * it beside their places; the selected ones stay. What the reader has opened may cover them. Marks that need not move are the same objects.
 */
export function besideControls(
  marks: readonly MapMark[],
  pointOf: (mark: MapMark) => Point,
  { boxes, view, hidesArea }: Controls,
  scale = 1,
): readonly MapMark[] {
  const closed = boxes.filter(({ opened }) => !opened);
  const circles = marks.map((mark) => ({ at: pointOf(mark), radius: radiusOf(mark) * scale }));
  return marks.map((mark, index) => {
    const { at, radius } = itemAt(circles, index);
    const from = isFixed(mark) ? undefined : awayFrom(mark, boxAround(at, radius), closed, view);
    if (!from) return mark;
    const isFree = (to: Point) =>
      isWithin(view, boxAround(to, radius)) &&
      !closed.some((box) => boxesOverlap(box, boxAround(to, radius), GAP)) &&
      !hidesArea(to, radius + GAP) &&
      circles.every(
        (it, other) =>
          other === index || Math.hypot(to.x - it.at.x, to.y - it.at.y) >= radius + it.radius + GAP,
      );
    const to = nearestFree(at, from, isFree);
    if (!to || Math.hypot(to.x - at.x, to.y - at.y) > FARTHEST) return mark;
    circles[index] = { at: to, radius };
    const by = offset(at, to);
    return { ...mark, aside: { x: mark.aside.x + by.x, y: mark.aside.y + by.y } };
  });
}

const isFixed = (mark: MapMark) => mark.kind === 'event' && mark.selected;

/** The point from which a mark is to go away: the middle of what covers it, or one farther outside; undefined if it may stay. */
function awayFrom({ aside }: MapMark, mark: Box, boxes: readonly Box[], view: Box): Point | undefined {
  const over = boxes.find((box) => boxesOverlap(box, mark, -TOUCH));
  const at = middleOf(mark);
  const isInView = boxesOverlap(view, boxAround(at, 0));
  if (over) return isInView ? middleOf(over) : undefined;
  const isBeside = aside.x !== 0 || aside.y !== 0;
  if (isWithin(view, mark) || (!isInView && !isBeside)) return undefined;
  const inwards = middleOf(view);
  return { x: 2 * at.x - inwards.x, y: 2 * at.y - inwards.y };
}

const middleOf = ({ left, top, right, bottom }: Box): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});
