// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { PrintedPicture } from '../../../../src/views/map/printed/PrintedPicture.tsx';
import { toWorld } from '../../../../src/views/map/printed/project.ts';

const VIEW = { lat: 40, lon: 46, zoom: 7, width: 680, height: 340 };

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const printed = () =>
  render(
    <svg aria-hidden="true">
      <PrintedPicture pane="fills" view={VIEW} />
    </svg>,
  ).container.querySelector('g');

test('until the base map has come, paper has the ground of the picture that the map shows, in colours of its own', () => {
  const { x, y } = toWorld(VIEW, 6);
  document.body.innerHTML = `<div class="map-pane-fills"><svg class="awaited" data-base="${x} ${y}">
    <path class="first-land first-coast" d="M0 0l1 1z"/></svg></div>`;
  const ground = printed()!;
  expect(ground.getAttribute('transform')).toMatch(
    /^translate\((340|339\.9\d*|340\.0\d*) (170|169\.9\d*|170\.0\d*)\)scale\(2\)$/,
  );
  expect(ground.querySelector('path')!.getAttribute('d')).toBe('M0 0l1 1z');
  expect(ground.querySelector('path')!.getAttribute('fill')).toMatch(/^#/);
});

test('afterwards there is none', () => expect(printed()).toBeNull());
