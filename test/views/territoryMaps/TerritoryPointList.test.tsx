// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { territoryPointsAt } from '../../../src/model/territoryParts.ts';
import { TerritoryKey } from '../../../src/views/territoryMaps/TerritoryKey.tsx';
import { TerritoryPointList } from '../../../src/views/territoryMaps/TerritoryPointList.tsx';
import { aDataset } from '../../helpers.ts';
import { inStore } from '../../inStore.tsx';

afterEach(cleanup);

const dataset = aDataset([], {
  control_points: [
    {
      id: 'here',
      place: 'shusha',
      what: 'A village',
      periods: [{ from: '1992-05-01', to: '1994-01-01', holder: 'ARM', certainty: 'day not known' }],
      sources: ['s1'],
    },
  ],
});
const { places, vocabulary, territoryPoints } = dataset;
const heldOn = (day: string) => territoryPointsAt(territoryPoints, Date.parse(day));
const key = (day: string) => (
  <TerritoryKey prefix="t" territoryParts={[]} points={heldOn(day)} vocabulary={vocabulary} moments={[]} />
);
const items = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

test('points are told in words, once for each time, with both names and the certainty', () => {
  const held = [...heldOn('1993-01-01'), ...heldOn('1993-06-01')];
  render(<TerritoryPointList held={held} places={places} vocabulary={vocabulary} />, inStore());
  expect(items()).toEqual([
    'Shusha / Shushi: A village. Held by Armenian forces, from 1 May 1992 to 31 December 1993 (day not known).',
  ]);
});

test('there is no list where nothing is held', () => {
  render(<TerritoryPointList held={[]} places={places} vocabulary={vocabulary} />, inStore());
  expect(screen.queryByRole('list')).toBeNull();
});

test('the key has the holder of a point, and says that points have no line; outside its time, neither', () => {
  render(key('1993-01-01'));
  expect(items()).toEqual([
    'Armenian forces',
    vocabulary.territory.formerBorder,
    vocabulary.territory.points,
  ]);
  cleanup();
  render(key('1994-01-01'));
  expect(items()).toEqual([vocabulary.territory.formerBorder]);
});
