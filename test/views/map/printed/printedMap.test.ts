// @vitest-environment jsdom
import type { GeoJSON } from 'geojson';
import { CRS, LatLng } from 'leaflet';
import { describe, expect, test } from 'vitest';
import { numbersInWords } from '../../../../src/views/map/printed/numbersInWords.ts';
import { paperView } from '../../../../src/views/map/printed/paperView.ts';
import { pathOf } from '../../../../src/views/map/printed/pathOf.ts';
import { metresPerPixel, projectorOf, viewOf } from '../../../../src/views/map/printed/project.ts';

const VIEW = { lat: 40, lon: 46, zoom: 6.25, width: 680, height: 340 };

describe('projectorOf', () => {
  test('puts the middle of the view into the middle of the picture', () => {
    const { x, y } = projectorOf(VIEW)(VIEW);
    expect([x, y].map(Math.round)).toEqual([340, 170]);
  });

  test('agrees with Leaflet', () => {
    const tehran = projectorOf(VIEW)({ lat: 35.7, lon: 51.4 });
    const pixels = (lat: number, lon: number) => CRS.EPSG3857.latLngToPoint(new LatLng(lat, lon), VIEW.zoom);
    const expected = pixels(35.7, 51.4).subtract(pixels(40, 46)).add([340, 170]);
    expect(tehran.x).toBeCloseTo(expected.x, 5);
    expect(tehran.y).toBeCloseTo(expected.y, 5);
  });

  test('measures distances as Leaflet does', () => {
    const at = (x: number) => CRS.EPSG3857.pointToLatLng(pixelsOf(x), VIEW.zoom);
    const pixelsOf = (x: number) =>
      CRS.EPSG3857.latLngToPoint(new LatLng(VIEW.lat, VIEW.lon), VIEW.zoom).add([x, 0]);
    expect(metresPerPixel(VIEW)).toBeCloseTo(CRS.EPSG3857.distance(at(-5), at(5)) / 10, -1);
  });
});

describe('viewOf and paperView', () => {
  const places = [
    { lat: 41, lon: 43 },
    { lat: 35, lon: 52 },
  ];
  const inside = (view: typeof VIEW) =>
    places.map(projectorOf(view)).every(({ x, y }) => x > 0 && x < view.width && y > 0 && y < view.height);

  test('show all places where there is no map on the screen', () => {
    expect(inside(viewOf(places, 680, 340))).toBe(true);
    expect(inside(paperView(undefined, places))).toBe(true);
  });

  test('show what a phone shows, and a wide screen', () => {
    for (const [width, height] of [
      [390, 295],
      [1800, 500],
    ] as const) {
      const screen = { ...VIEW, width, height };
      const paper = paperView(screen, places);
      expect(paper.width).toBe(680);
      const corner = projectorOf(paper)(cornerOf(screen));
      expect(corner.x).toBeGreaterThanOrEqual(-1);
      expect(corner.y).toBeGreaterThanOrEqual(-1);
    }
  });
});

/** The upper left corner. */
function cornerOf({ lat, lon, zoom, width, height }: typeof VIEW) {
  const middle = CRS.EPSG3857.latLngToPoint(new LatLng(lat, lon), zoom);
  const { lat: top, lng: left } = CRS.EPSG3857.pointToLatLng(middle.subtract([width / 2, height / 2]), zoom);
  return { lat: top, lon: left };
}

describe('pathOf', () => {
  const project = ({ lat, lon }: { lat: number; lon: number }) => ({ x: lon, y: lat });
  const line = (coordinates: number[][]) => ({ type: 'LineString', coordinates }) as GeoJSON;

  test('draws a line and closes a ring', () => {
    expect(
      pathOf(
        line([
          [1, 2],
          [30, 40],
        ]),
        project,
        VIEW,
      ),
    ).toBe('M1.0 2.0L30.0 40.0');
    const ring = [
      [0, 0],
      [9, 0],
      [9, 9],
      [0, 0],
    ];
    const polygon = { type: 'Polygon', coordinates: [ring] } as GeoJSON;
    expect(pathOf(polygon, project, VIEW)).toMatch(/^M0\.0 0\.0L9\.0 0\.0.*Z$/);
  });

  test('leaves out what is outside the picture, and points too close to see', () => {
    expect(
      pathOf(
        line([
          [-50, 5],
          [-10, 9],
        ]),
        project,
        VIEW,
      ),
    ).toBe('');
    expect(
      pathOf(
        line([
          [1, 1],
          [1.1, 1],
          [5, 1],
        ]),
        project,
        VIEW,
      ),
    ).toBe('M1.0 1.0L5.0 1.0');
  });
});

test.each([
  [[3], '3'],
  [[4, 3], '3, 4'],
  [[9, 2, 3, 4], '2–4, 9'],
  [[], ''],
])('%s in words is "%s"', (numbers, words) => {
  expect(numbersInWords(numbers)).toBe(words);
});
