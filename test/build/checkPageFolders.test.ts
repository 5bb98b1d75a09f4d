import { expect, test } from 'vitest';
import { checkPageFolders } from '../../src/build/checkPageFolders.ts';
import { issueLine } from '../../src/build/compileChronology.ts';
import { aDataset, aDocument, anEvent } from '../helpers.ts';

const linesOf = (ids: readonly string[], changes: object = {}) => {
  const dataset = aDataset(
    ids.map((id) => anEvent(id, '1992')),
    { ...changes },
  );
  expect(dataset.issues).toEqual([]);
  return checkPageFolders(dataset, 'test.json').map(issueLine);
};
const redirecting = (redirects: object) => ({ head: { ...(aDocument().head as object), redirects } });
const path = (id: string) => ({
  id,
  title: 'A path',
  ages: '15+',
  intro: 'Look.',
  steps: [{ event: 'e1', question: 'Why?' }],
});

const LONG = 'e'.repeat(129);
const TOO_LONG = `"${'e'.repeat(78)}… is not at most 128 characters long: a folder has its name`;

test('ids of 128 characters, and the same id of another sort, name folders', () =>
  expect(linesOf(['e1', LONG.slice(1)], { paths: [path('E1')] })).toEqual([]));

test('a longer id is reported', () =>
  expect(linesOf([LONG])).toEqual([`test.json: ${LONG}: id: ${TOO_LONG}`]));

test('a longer id that is gone is reported', () =>
  expect(linesOf(['e1'], redirecting({ [LONG]: 'e1' }))).toEqual([
    `test.json: head: redirects.${LONG}: ${TOO_LONG}`,
  ]));

test.each([
  ['events', ['e1', 'E1'], {}, 'E1: id: "E1" is not different from e1'],
  ['lesson paths', ['e1'], { paths: [path('war'), path('War')] }, 'War: id: "War" is not different from war'],
  ['an event and an id that is gone', ['e1', 'e2'], redirecting({ E1: 'e2' }), 'head: redirects.E1: "E1"'],
])('ids that differ only in capitals are reported: %s', (_, ids, changes, line) =>
  expect(linesOf(ids, changes)).toEqual([expect.stringContaining(line)]),
);

test('an id that is gone and leads to another sort has its folder there', () =>
  expect(linesOf(['e1'], { ...redirecting({ E1: 'war' }), paths: [path('war')] })).toEqual([]));
