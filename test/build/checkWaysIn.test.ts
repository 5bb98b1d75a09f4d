import { expect, test } from 'vitest';
import { checkWaysIn } from '../../src/build/checkWaysIn.ts';
import { aDataset, aDocument, anEvent } from '../helpers.ts';

const { head } = aDocument() as { head: object };

const PATHS = [
  { id: 'p1', title: 'A path', ages: '15+', intro: 'Look.', steps: [{ event: 'e1', question: 'Why?' }] },
];

const problemsOf = (address: string) => {
  const ways_in = [{ label: 'Begin here', address }];
  const dataset = aDataset([anEvent('e1', '1992')], { head: { ...head, ways_in }, paths: PATHS });
  expect(dataset.waysIn).toEqual(ways_in);
  return checkWaysIn(dataset, 'test.json').map(({ field, value }) => `${field}: ${value}`);
};

test.each(['path=p1', 'from=1992-01-01&to=1992-12-31', 'track=armenia-azerbaijan&event=e1'])(
  'a way in that leads somewhere is valid: %s',
  (address) => expect(problemsOf(address)).toEqual([]),
);

test.each([
  ['path=p2', ['ways_in.0.address: "path=p2"']],
  ['track=armenia-azerbaijan,gone', ['ways_in.0.address: "track=gone"']],
  ['from=1992-13-01', ['ways_in.0.address: "from=1992-13-01"']],
  ['theme=dark', ['ways_in.0.address: "theme"']],
  ['evnt=e1', ['ways_in.0.address: "evnt"']],
])('a way in that leads nowhere is reported: %s', (address, problems) =>
  expect(problemsOf(address)).toEqual(problems),
);
