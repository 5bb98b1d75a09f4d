import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/model/place.ts';
import { selectVisibleByPlace } from '../../../src/store/selectors.ts';
import { besideControls } from '../../../src/views/map/besideControls.ts';
import {
  clusterSpots,
  type MapMark,
  spotsOf,
  spotsOfEvent,
  withSelected,
} from '../../../src/views/map/layOutMapMarks.ts';
import type { OverlayBox } from '../../../src/views/map/overlayBoxes.ts';
import { aDataset, anEvent, aPlace, aState } from '../../helpers.ts';

const at = (id: string, lon: number, lat: number) => ({
  ...aPlace(id, id),
  geometry: { type: 'Point', coordinates: [lon, lat] },
});
const state = aState(
  aDataset([anEvent('one', '1994', { places: ['west'] }), anEvent('other', '1995', { places: ['east'] })], {
    places: [at('west', 10, 20), at('east', 40, 20)],
  }),
);
const { places, events } = state.dataset;
const spots = spotsOf(selectVisibleByPlace(state), places);
/** Ten pixels for a degree, from the top left corner. */
const project = ({ lat, lon }: Place) => ({ x: lon * 10, y: lat * 10 });
const pointOf = ({ lat, lon, aside }: MapMark) => ({ x: lon * 10 + aside.x, y: lat * 10 + aside.y });
const view = { left: 0, top: 0, right: 500, bottom: 300 };
const marks = clusterSpots(spots, project);
const stand = (
  boxes: OverlayBox[],
  of: readonly MapMark[] = marks,
  hidesArea = (_: { x: number; y: number }) => false,
) => besideControls(of, pointOf, { boxes, view, hidesArea });
const WEST = { left: 60, top: 185, right: 120, bottom: 215 };

describe('marks under the controls of the map', () => {
  test('stand beside them, and the others where they were', () => {
    const [west, east] = stand([WEST]);
    const { x, y } = pointOf(west!);
    expect(x - 11 > WEST.right || x + 11 < WEST.left || y - 11 > WEST.bottom || y + 11 < WEST.top).toBe(true);
    expect(Math.hypot(x - 100, y - 200)).toBeLessThan(45);
    expect(east).toBe(marks[1]);
  });

  test('stay if they are those of the selected event', () => {
    const selected = withSelected(marks, spotsOfEvent(events.get('one')!, places), project);
    expect(stand([WEST], selected)).toEqual(selected);
  });

  test('do not go over areas that must be seen, or over other controls', () => {
    const isLeft = ({ x }: { x: number }) => x < 120;
    expect(pointOf(stand([WEST], marks, isLeft)[0]!).x).toBeGreaterThanOrEqual(120);
    const below = { left: 0, top: 216, right: 500, bottom: 262 };
    expect(pointOf(stand([WEST, below])[0]!).y).toBeLessThan(216);
  });

  test('stay where nothing is free nearby, and under what the reader has opened', () => {
    const all = { left: 0, top: 150, right: 500, bottom: 210 };
    const wide = { left: 0, top: 211, right: 500, bottom: 275 };
    const high = { left: 0, top: 86, right: 500, bottom: 149 };
    expect(stand([all, wide, high])).toEqual(marks);
    expect(stand([WEST])).not.toEqual(marks);
    expect(stand([{ ...WEST, opened: true }])).toEqual(marks);
  });

  test('come back into the view if they stand beside their places outside it', () => {
    const moved = marks.map((mark) => ({ ...mark, aside: { x: 0, y: -200 } }));
    const there = stand([{ left: 480, top: 280, right: 500, bottom: 300 }], moved).map(pointOf);
    for (const { y } of there) expect(y).toBeGreaterThanOrEqual(11);
    expect(stand([{ left: 480, top: 280, right: 500, bottom: 300 }])).toEqual(marks);
  });

  test('are not cut by the edge of the view, unless their places are outside it', () => {
    const none: OverlayBox[] = [];
    const cutAt = (edge: Partial<typeof view>) =>
      besideControls(marks, pointOf, {
        boxes: none,
        view: { ...view, ...edge },
        hidesArea: () => false,
      });
    const [west, east] = cutAt({ left: 96 });
    expect(pointOf(west!).x).toBeGreaterThanOrEqual(96 + 11);
    expect(Math.abs(pointOf(west!).y - 200)).toBeLessThan(12);
    expect(east).toBe(marks[1]);
    expect(cutAt({ left: 104 })).toEqual(marks);
    expect(pointOf(cutAt({ bottom: 202 })[1]!).y).toBeLessThanOrEqual(202 - 11);
  });
});
