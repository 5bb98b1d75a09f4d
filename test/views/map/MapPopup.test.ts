// @vitest-environment jsdom
import { map as leafletMap } from 'leaflet';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ENGLISH } from '../../../src/strings/strings.ts';
import { clusterList } from '../../../src/views/map/clusterList.ts';
import { MapPopup } from '../../../src/views/map/MapPopup.ts';
import { placeCard } from '../../../src/views/map/placeCard.ts';
import { aDataset, anEvent, aPlace } from '../../helpers.ts';

const dataset = aDataset([anEvent('first', '1992-02-01'), anEvent('second', '1993')], {
  places: [aPlace('shusha', 'Shusha / Shushi')],
});
const { vocabulary } = dataset;
const shusha = dataset.places.get('shusha')!;
const cardOf = (name: string) =>
  placeCard(shusha, name, dataset.sideNames, '', vocabulary, () => {}, ENGLISH);

describe('the popup of a map', () => {
  let container: HTMLElement;
  let opener: HTMLButtonElement;
  let map: ReturnType<typeof leafletMap>;
  let popup: MapPopup;
  const dialog = () => container.querySelector<HTMLElement>('[role="dialog"]')!;
  const heading = () => dialog().querySelector('h2')!;
  const open = (draw: () => HTMLElement) => popup.open([40, 45], draw, opener);

  beforeEach(() => {
    container = document.createElement('div');
    opener = document.createElement('button');
    document.body.append(container, opener);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
    map = leafletMap(container).setView([40, 45], 8);
    popup = new MapPopup(map, container, () => 'Close');
  });
  afterEach(() => {
    popup.destroy();
    map.remove();
    container.remove();
    opener.remove();
    vi.restoreAllMocks();
  });

  test('is named by the heading of its card, which has the focus', () => {
    open(() => cardOf('Shusha / Shushi'));
    expect(dialog().getAttribute('aria-label')).toBe('Shusha / Shushi');
    expect(heading().textContent).toBe('Shusha / Shushi');
    expect(document.activeElement).toBe(heading());
  });

  test('is named by the heading of a list of events, whose first choice has the focus', () => {
    const [events, { kinds }] = [[...dataset.events.values()], vocabulary];
    const heading = '2 events near Shusha';
    open(() => clusterList({ heading, events, kinds, onSelect() {}, onZoom: undefined, strings: ENGLISH }));
    expect(dialog().getAttribute('aria-label')).toBe(heading);
    expect(document.activeElement).toBe(dialog().querySelector('li button'));
  });

  test('has the name of a heading that has changed', () => {
    let name = 'Shusha / Shushi';
    open(() => cardOf(name));
    name = 'Shushi / Shusha';
    popup.redraw();
    expect(dialog().getAttribute('aria-label')).toBe('Shushi / Shusha');
    expect(heading().tabIndex).toBe(-1);
  });

  test('gives the focus back to what opened it', () => {
    open(() => cardOf('Shusha / Shushi'));
    heading().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(container.querySelector('[role="dialog"]')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
});

test('the card of a place says that its names are awaited until they have arrived', () => {
  const card = (sideNames: typeof dataset.sideNames | undefined) =>
    placeCard(shusha, 'Shusha', sideNames, 'Being loaded', vocabulary, () => {}, ENGLISH).textContent;
  expect(card(undefined)).toContain('Being loaded');
  expect(card(new Map([['shusha', { hy: { latin: 'Shushi', seen: true } }]]))).toMatch(/Shushi(?!.*Being)/);
});
