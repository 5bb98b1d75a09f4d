import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/model/place.ts';
import { selectVisibleByPlace } from '../../../src/store/selectors.ts';
import {
  clusterSpots,
  eventsOfMark,
  isSameMark,
  recedes,
  separates,
  spotsOf,
  spotsOfEvent,
  withSelected,
} from '../../../src/views/map/layOutMapMarks.ts';
import { aDataset, anEvent, aPlace, aState } from '../../helpers.ts';

const at = (id: string, lon: number, lat: number) => ({
  ...aPlace(id, id),
  geometry: { type: 'Point', coordinates: [lon, lat] },
});
const state = aState(
  aDataset(
    [
      anEvent('late', '1995', { places: ['here'] }),
      anEvent('early', '1993', { places: ['here'] }),
      anEvent('both', '1994', { places: ['beside', 'far'] }),
    ],
    { places: [at('here', 0, 0), at('beside', 1, 0), at('far', 50, 0), at('yerevan', 90, 0)] },
  ),
);
const { events, places } = state.dataset;
const spots = spotsOf(selectVisibleByPlace(state), places);
/** Ten pixels for a degree: `here` and `beside` overlap, `far` does not. */
const project = ({ lat, lon }: Place) => ({ x: lon * 10, y: lat * 10 });
const lay = (selected?: string) =>
  withSelected(
    clusterSpots(spots, project),
    selected ? spotsOfEvent(events.get(selected)!, places) : [],
    project,
  );
const told = (marks: ReturnType<typeof lay>) =>
  marks.map((mark) => `${mark.kind} ${eventsOfMark(mark).map(({ id }) => id)}`);

describe('the marks of the map', () => {
  test('recede if no event of theirs rests on the article, unless they are selected', () => {
    const receding = (ofArticle: string[] | undefined, selected?: string) =>
      told(lay(selected).filter((mark) => recedes(mark, ofArticle && new Set(ofArticle))));
    expect(receding(undefined)).toEqual([]);
    expect(receding(['late'])).toEqual(['event both']);
    expect(receding(['elsewhere'])).toEqual(['cluster early,both,late', 'event both']);
    expect(receding(['elsewhere'], 'both')).toEqual(['cluster early,late']);
  });

  test('clusters events whose marks would overlap, and leaves out nothing', () => {
    expect(told(lay())).toEqual(['cluster early,both,late', 'event both']);
  });

  test('no place of the selected event hides another; those far enough apart stay', () => {
    const near = [at('one', 0, 0), at('two', 0.5, 0), at('three', 0.2, 0.6), at('four', 9, 0)];
    const { dataset } = aState(
      aDataset([anEvent('wide', '1995', { places: ['one', 'two', 'three', 'four'] })], { places: near }),
    );
    const marks = withSelected([], spotsOfEvent(dataset.events.get('wide')!, dataset.places), project);
    const points = marks.map(({ lat, lon, aside }) => ({ x: lon * 10 + aside.x, y: lat * 10 + aside.y }));
    const distances = points.flatMap((a, i) =>
      points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    );
    expect(marks).toHaveLength(4);
    expect(Math.min(...distances)).toBeGreaterThan(30);
    expect(marks.map(({ aside }) => aside.x === 0 && aside.y === 0)).toEqual([true, false, false, true]);
  });

  test('draws every place of the selected event by itself', () => {
    expect(told(lay('both'))).toEqual(['cluster early,late', 'event both', 'event both']);
  });

  test('moves what would be under a selected mark aside', () => {
    const under = lay('early').find(({ kind }) => kind === 'cluster')!;
    expect(Math.hypot(under.aside.x, under.aside.y)).toBeGreaterThan(20);
  });

  test('stay the same objects where the selection does not concern them', () => {
    const unselected = clusterSpots(spots, project);
    const [near, far] = unselected;
    const marks = withSelected(unselected, spotsOfEvent(events.get('late')!, places), project);
    expect(marks).toContain(far);
    expect(marks).not.toContain(near);
    expect(withSelected(unselected, [], project)).toEqual(expect.arrayContaining([near, far]));
  });

  test('knows whether zooming in splits a cluster', () => {
    expect(separates(spots.slice(0, 2), project)).toBe(false);
    expect(separates(spots.slice(0, 2), ({ lat, lon }) => ({ x: lon * 100, y: lat * 100 }))).toBe(true);
  });

  test('are the same as before if they stand for the same events at the same place', () => {
    const now = lay();
    const again = lay();
    expect(now.map((mark, index) => mark !== again[index] && isSameMark(mark, again[index]!))).toEqual([
      true,
      true,
    ]);
    // The group of three loses an event; the single mark is selected, and is drawn another way.
    const [before] = now;
    const [group] = lay('both');
    expect(isSameMark(before!, group!)).toBe(false);
    const [single, selected] = [now[1], lay('both').find(({ key }) => key === now[1]!.key)];
    expect(isSameMark(single!, selected!)).toBe(false);
    expect(isSameMark(single!, { ...single!, aside: { x: 0, y: 4 } })).toBe(false);
  });
});
