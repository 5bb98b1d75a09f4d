import { describe, expect, test } from 'vitest';
import type { PictureMark } from '../../../../src/build/staticPages/picture/PictureContent.ts';
import { pictureView } from '../../../../src/build/staticPages/picture/pictureView.ts';
import { shortPlaceName } from '../../../../src/build/staticPages/picture/shortPlaceName.ts';
import type { Place } from '../../../../src/model/place.ts';
import { projectorOf } from '../../../../src/views/map/printed/project.ts';

const mark = (name: string, lat: number, lon: number): PictureMark => ({
  place: { id: name, name, lat, lon } as Place,
  kind: { path: 'M0 0H24V24Z', colour: '#2361a8' },
  name,
});
const shusha = mark('Shusha', 39.76, 46.75);
const tehran = mark('Tehran', 35.7, 51.4);
const moscow = mark('Moscow', 55.75, 37.6);
const washington = mark('Washington', 38.9, -77);
const REGION = { box: { west: 40.5, south: 33.5, east: 54, north: 44 }, middle: { lat: 39.9, lon: 46.75 } };
const viewOf = (...marks: PictureMark[]) => pictureView(marks, REGION, 700, 630);

describe('the map of a picture', () => {
  test.each([[[shusha]], [[tehran]], [[shusha, tehran]], [[washington]]])(
    'shows every place that it marks',
    (marks) => {
      const { view, inside } = viewOf(...marks);
      expect(inside).toEqual(marks);
      for (const { place } of marks) {
        const { x, y } = projectorOf(view)(place);
        expect(x > 0 && x < 700 && y > 0 && y < 630, place.id).toBe(true);
      }
    },
  );

  test('zooms in no further than to where neighbouring places are seen', () =>
    expect(viewOf(shusha).view.zoom).toBe(7.4));

  test('shows the region where anything happened there, and names other places at the edge', () => {
    const { far, inside, beyond } = viewOf(moscow, shusha);
    expect(far).toBe(false);
    expect(inside).toEqual([shusha]);
    expect(beyond).toEqual([moscow.place]);
  });

  test('shows the whole earth where everything was far away', () => {
    expect(viewOf(moscow)).toMatchObject({ far: true, inside: [moscow], beyond: [] });
  });
});

test('a place without a name is not named at the edge', () => {
  expect(viewOf({ ...moscow, name: '' }, shusha).beyond).toEqual([]);
});

test.each([
  ['Agdam (Aghdam)', 'Agdam (Aghdam)'],
  ['Embassy of Azerbaijan in Tehran (old address, 16 Rastovan Street)', 'Embassy of Azerbaijan in Tehran'],
  ['Gulf of Guinea, about 185 km north-west of São Tomé', 'Gulf of Guinea'],
])('%s is called %s', (name, expected) => expect(shortPlaceName(name)).toBe(expected));
