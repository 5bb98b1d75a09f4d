import { expect, test } from 'vitest';
import { weighFirstVisit, weightLines } from '../../../src/build/weights/weighFirstVisit.ts';
import { WEIGHT_BUDGETS } from '../../../src/build/weights/weightBudgets.ts';

/** For addresses without a picture. */
const PICTURED = `
<link data-rel="fetch" data-for="map" data-pictured="" href="./map/a.json">
<link data-rel="fetch" data-for="map" data-pictured="" href="./map/b.json">`;
const PAGE = `<head>
<script src="./assets/boot-a.js"></script>
<script type="module" crossorigin src="./assets/index-b.js"></script>
<link rel="modulepreload" crossorigin href="./assets/shared-c.js">
<link rel="alternate" type="application/json" href="./chronology.json">
<link rel="icon" href="./icon.svg">
<link data-rel="fetch" href="./chronology-first.json">
<link data-rel="modulepreload" data-for="map" href="./assets/MapView-d.js">
<link data-rel="modulepreload" data-for="timeline" href="./assets/TimelineView-e.js">
<link data-rel="modulepreload" data-for="map timeline" href="./assets/small-f.js">
<link data-rel="preload" data-for="map" href="./assets/MapView-g.css" as="style">
<link data-rel="fetch" data-for="reading" href="./chronology-notes.json">
<link data-rel="fetch" data-for="reading" href="./chronology-pages.json">${PICTURED}
</head><body><a href="./">All</a></body>`;

const weights = (weigh: (name: string) => number = () => 1000) =>
  Object.fromEntries(weighFirstVisit(PAGE, weigh).map((row) => [row.name, row]));

test('each file that the page asks for counts once', () => {
  const { total, ...parts } = weights();
  expect(total!.weight).toBe(9);
  expect(
    Object.values(parts)
      .flatMap(({ files }) => files)
      .sort(),
  ).toEqual([...total!.files].sort());
});

test('what belongs to no other part is a small script', () => {
  expect(weights()['small scripts']!.files).toEqual(['assets/boot-a.js', 'assets/small-f.js']);
});

test('the base map is not asked for where a picture shows the ground; elsewhere it is over its budget', () => {
  expect(weights()['base map']).toMatchObject({ files: [], weight: 0, budget: 0 });
  const rows = weighFirstVisit(PAGE.replaceAll(' data-pictured=""', ''), () => 1000);
  expect(rows.find(({ name }) => name === 'base map')!.files).toEqual(['map/a.json', 'map/b.json']);
  expect(weightLines(rows)).toContainEqual(expect.stringContaining('Too heavy: base map'));
});

test('what is over its budget is named with file, weight and budget', () => {
  const budget = WEIGHT_BUDGETS['map script'];
  const lines = weightLines(
    weighFirstVisit(PAGE, (name) => (name.endsWith('d.js') ? budget * 1000 + 1000 : 1)),
  );
  expect(lines.filter((line) => line.startsWith('Too heavy'))).toEqual([
    `Too heavy: map script (assets/MapView-d.js) weighs ${(budget + 1).toFixed(1)} kB, its budget is ${budget} kB.`,
  ]);
});

test('a part that the page does not ask for any more is an error, not a weight of nothing', () => {
  expect(() => weighFirstVisit(PAGE.replace('shared-', 'other-'), () => 1)).toThrow(/shared script/);
});

test('the total leaves no room for all parts at their limits', () => {
  const { total, ...parts } = WEIGHT_BUDGETS;
  expect(Object.values(parts).reduce((sum, budget) => sum + budget)).toBeGreaterThanOrEqual(total);
});
