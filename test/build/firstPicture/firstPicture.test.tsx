// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileChronology } from '../../../src/build/compileChronology.ts';
import { withFirstPicture } from '../../../src/build/firstPicture/firstPicture.tsx';
import { linkCompiled } from '../../../src/build/linkCompiled.ts';
import { distanceKm, middleOf } from '../../../src/model/distance.ts';
import { selectMapEvents } from '../../../src/store/followedPath.ts';
import { initialState } from '../../../src/store/initialState.ts';
import { selectVisibleEvents } from '../../../src/store/selectors.ts';
import type { AppState } from '../../../src/store/state.ts';
import { PALETTES } from '../../../src/styles/mapPalette.ts';
import { toWorld } from '../../../src/views/map/printed/project.ts';

const PLACES = ['map', 'timeline'].map(
  (view) => `<div class="first-picture" data-first-picture="${view}" aria-hidden="true"></div>`,
);

let state: AppState;
const page = document.createElement('div');
beforeAll(async () => {
  const { document } = await compileChronology('data', 'data/map/files/control.topo.json');
  state = initialState(linkCompiled(document));
  page.innerHTML = withFirstPicture(PLACES.join(''), state);
});
const all = (selector: string, within: Element = page) => [...within.querySelectorAll<HTMLElement>(selector)];

test('the picture has no style attribute, which the policy forbids, no link, and nothing to focus', () => {
  expect(all('[style], a, [tabindex], script')).toEqual([]);
});

describe('on the map', () => {
  test('each group of marks has all places of the opening view, at their places', () => {
    const shown = [...selectMapEvents(state).keys()].map((id) => state.dataset.places.get(id)!);
    const middle = middleOf(state.dataset.openingPlaceIds.map((id) => state.dataset.places.get(id)!))!;
    const groups = all('.first-marks');
    expect(groups.length).toBeGreaterThan(1);
    const [baseX, baseY] = page
      .querySelector<SVGElement>('.first-map > svg')!
      .dataset.base!.split(' ')
      .map(Number);
    for (const group of groups) {
      const zoom = Number(group.dataset.zoom);
      const marks = [...group.children].map((it) => (it as SVGElement).dataset.at!.split(' ').map(Number));
      for (const place of shown) {
        const { x, y } = toWorld(place, 6);
        // What is far outside every box is left out.
        if (distanceKm(place, middle) > 900) continue;
        const near = marks.some(
          ([atX, atY]) => Math.hypot(atX! + baseX! - x, atY! + baseY! - y) * 2 ** (zoom - 6) <= 30,
        );
        expect(near, place.id).toBe(true);
      }
    }
  });

  test('its colours are those of the live map', () => {
    const tokens = readFileSync('src/styles/firstMapTokens.css', 'utf8');
    const { land, focus, coast, border, halo } = PALETTES.light;
    const names = { land, focus, coast, border, 'border-halo': halo };
    const dark = { ...PALETTES.dark, 'border-halo': PALETTES.dark.halo };
    for (const [name, colour] of Object.entries(names)) {
      expect(tokens).toContain(`--ground-${name}: light-dark(${colour}, ${dark[name as keyof typeof dark]})`);
    }
    expect(tokens).toContain(`--sea: light-dark(${PALETTES.light.sea}, ${PALETTES.dark.sea})`);
  });
});

test('the lanes of each layout have as many events as the opening window', () => {
  const visible = selectVisibleEvents(state);
  const lanes = all('.first-lanes');
  expect(lanes.length).toBeGreaterThan(1);
  for (const layout of lanes) {
    const single = all('use[data-key]', layout).length;
    const grouped = all('svg[data-key] text', layout).map(({ textContent }) => Number(textContent));
    const sum = single + grouped.reduce((all, it) => all + it, 0);
    // Groups at the ends of the window have events beyond them; events that began before it have only a bar.
    expect(Math.abs(sum - visible.length)).toBeLessThanOrEqual(visible.length * 0.1);
  }
});
