// @vitest-environment jsdom
import { map as leafletMap } from 'leaflet';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { territoryPointsAt } from '../../../src/model/territoryParts.ts';
import { ENGLISH } from '../../../src/strings/strings.ts';
import { layOutTerritoryPoints } from '../../../src/views/map/layOutTerritoryPoints.ts';
import { makePanes } from '../../../src/views/map/panes.ts';
import { TerritoryPoints } from '../../../src/views/map/TerritoryPoints.ts';
import { territoryPointCard } from '../../../src/views/map/territoryCard.ts';
import { MAP_FILLS } from '../../../src/views/map/territoryFill.ts';
import { partFill } from '../../../src/views/territoryMaps/heldPartFill.ts';
import { aDataset, aPlace } from '../../helpers.ts';

const at = (id: string, name: string, lon: number, lat: number) => ({
  ...aPlace(id, name, { state: 'Azerbaijan', names: { az: { latin: id, seen: true } } }),
  geometry: { type: 'Point', coordinates: [lon, lat] },
});
const point = (id: string, from: string, to: string | undefined, changes = {}) => ({
  id,
  place: id,
  what: `Exclave ${id}`,
  periods: [{ from, to, holder: 'ARM', certainty: 'seen', note: 'A note.' }],
  sources: ['s1', 's2'],
  ...changes,
});
const dataset = aDataset([], {
  places: [
    at('yerevan', 'Yerevan', 44.5, 40.2),
    at('karki', 'Karki / Tigranashen', 44.95, 39.79),
    at('sofulu', 'Sofulu', 45.1, 40.9),
    at('askipara', 'Askipara', 45.2, 41),
  ],
  sources: [
    {
      id: 's1',
      publisher: 'A paper',
      url: 'https://a.org/',
      date: '1992-05',
      perspective: 'int',
      seen: true,
    },
    { id: 's2', publisher: 'A copy', original: 'B, “Title”', perspective: 'int', seen: true },
  ],
  control_points: [
    point('karki', '1992-05-01', '1994-01-01'),
    point('sofulu', '1992-05-01', undefined),
    point('askipara', '1993-01-01', undefined),
  ],
});
const { places, sideNames, sources, vocabulary, territoryPoints } = dataset;
const heldOn = (day: string) => territoryPointsAt(territoryPoints, Date.parse(day));
const nameOf = ({ name }: { name: string }) => name;

describe('the pins', () => {
  const handlers = { onPoints: vi.fn(), onZoomTo: vi.fn() };
  let pins: TerritoryPoints;
  let container: HTMLElement;
  const show = (day: string, zoom = 12) => {
    map.setView([40.5, 45], zoom, { animate: false });
    return pins.set({ held: heldOn(day), places, nameOf, holders: vocabulary.holders, strings: ENGLISH });
  };
  const buttons = () => [...container.querySelectorAll<HTMLButtonElement>('.map-point')];
  const names = () => buttons().map((button) => button.getAttribute('aria-label'));
  let map: ReturnType<typeof leafletMap>;

  beforeEach(() => {
    container = document.createElement('div');
    document.body.append(container);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(2000);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(2000);
    map = leafletMap(container, { zoomSnap: 0 });
    makePanes(map);
    pins = new TerritoryPoints(map, handlers);
  });
  afterEach(() => {
    pins.destroy();
    map.remove();
    container.remove();
    vi.restoreAllMocks();
  });

  test('are there only from the first day to the day before the last', () => {
    show('1992-04-30');
    expect(names()).toEqual([]);
    show('1992-05-01');
    expect(names()).toEqual([
      'Karki / Tigranashen: Exclave karki. Held by Armenian forces',
      'Sofulu: Exclave sofulu. Held by Armenian forces',
    ]);
    show('1994-01-01');
    expect(buttons().map(({ dataset }) => dataset.points)).toEqual(['sofulu', 'askipara']);
    expect(buttons().every(({ dataset }) => dataset.holder === 'ARM')).toBe(true);
  });

  test('have the colour and texture of the areas of who holds them', () => {
    show('1992-05-01');
    const fill = buttons()[0]?.querySelector('circle')?.getAttribute('fill');
    expect(fill).toBe(partFill(vocabulary.holders, 'ARM', MAP_FILLS));
    expect(fill).toMatch(/^url\(#/);
  });

  test('have no colour where those that are one have several holders', () => {
    const [karki, sofulu, askipara] = heldOn('1993-01-01');
    const other = { ...askipara!, period: { ...askipara!.period, holder: 'AZ' } };
    map.setView([40.5, 45], 6, { animate: false });
    const rest = { places, nameOf, holders: vocabulary.holders, strings: ENGLISH };
    pins.set({ held: [karki!, sofulu!, askipara!], ...rest });
    expect(buttons().map(({ dataset }) => dataset.holder)).toEqual(['ARM', 'ARM']);
    pins.set({ held: [karki!, sofulu!, other], ...rest });
    expect(buttons().map(({ dataset }) => dataset.holder)).toEqual(['ARM', '']);
  });

  test('are one tab stop, and none in a presentation, where arrows do not move between them', () => {
    const stops = () => buttons().filter(({ tabIndex }) => tabIndex === 0).length;
    map.setView([40.5, 45], 9, { animate: false });
    const input = { held: heldOn('1992-05-01'), places, nameOf, holders: vocabulary.holders };
    pins.set({ ...input, strings: ENGLISH });
    expect([buttons().length, stops()]).toEqual([2, 1]);
    pins.set({ ...input, strings: ENGLISH, follow: true });
    expect([buttons().length, stops()]).toEqual([2, 0]);
  });

  test('say whether anything has changed', () => {
    expect([show('1992-05-01'), show('1992-06-01'), show('1993-01-01')]).toEqual([true, false, true]);
  });

  test('open what they stand for; those too close to each other are one, which zooms in', () => {
    show('1993-01-01', 6);
    expect(names()).toEqual([
      'Karki / Tigranashen: Exclave karki. Held by Armenian forces',
      '2 points near Sofulu',
    ]);
    for (const button of buttons()) button.click();
    expect(handlers.onPoints).toHaveBeenCalledWith(
      [expect.objectContaining({ point: territoryPoints[0] })],
      buttons()[0],
    );
    expect(handlers.onZoomTo).toHaveBeenCalledOnce();
  });

  test('open together where the map cannot zoom', () => {
    const onPoints = vi.fn();
    pins.destroy();
    pins = new TerritoryPoints(map, { onPoints });
    show('1993-01-01', 6);
    const group = buttons().at(-1)!;
    group.click();
    expect(onPoints).toHaveBeenCalledWith([expect.anything(), expect.anything()], group);
  });

  test('are one tab stop, within which arrow keys move', () => {
    show('1993-01-01', 10);
    const [first, second] = buttons();
    expect(buttons().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    first!.focus();
    first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(document.activeElement).toBe(second);
  });
});

test('a point whose place is not known has no pin', () =>
  expect(layOutTerritoryPoints(heldOn('1992-05-01'), new Map(), () => ({ x: 0, y: 0 }))).toEqual([]));

test('the card of a point says who holds it, how certain that is, and by which sources', () => {
  const [held] = heldOn('1992-05-01');
  const card = territoryPointCard(held!, places.get('karki')!, {
    nameOf,
    sideNames,
    vocabulary,
    sources,
    strings: ENGLISH,
  });
  const rows = [...card.querySelectorAll('dt')].map((term) => [
    term.textContent,
    term.nextElementSibling!.textContent,
  ]);
  expect(card.querySelector('.map-popup-heading')!.textContent).toBe('Karki / Tigranashen');
  expect(rows).toEqual([
    ['Azerbaijani', 'karki'],
    ['What', 'Exclave karki'],
    ['Recognised as part of', 'Azerbaijan'],
    ['Held by', 'Armenian forces'],
    ['From', '1 May 1992'],
    ['To', '31 December 1993'],
    ['Certainty', 'seen'],
    ['Note', 'A note.'],
    ['Sources', 'A paper · May 1992A copy · Original: B, “Title”'],
  ]);
  expect(card.querySelector('a')!.href).toBe('https://a.org/');
  expect(card.textContent).toContain('No published line: shown as points.');
});
