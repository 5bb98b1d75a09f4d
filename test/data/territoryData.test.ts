import { beforeAll, describe, expect, test } from 'vitest';
import { compileChronology } from '../../src/build/compileChronology.ts';
import { linkDocument } from '../../src/load/linkDocument.ts';
import { parseDocument } from '../../src/load/parseDocument.ts';
import { parseEdtf } from '../../src/load/parseEdtf.ts';
import {
  lineAt,
  type TerritoryPart,
  type TerritoryPoint,
  territoryAt,
  territoryPointsAt,
} from '../../src/model/territoryParts.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';

let control: readonly TerritoryPart[];
let points: readonly TerritoryPoint[];
let vocabulary: Vocabulary;

beforeAll(async () => {
  const { document } = await compileChronology('data');
  const read = parseDocument(document, 'chronology.json');
  ({
    territoryParts: control,
    territoryPoints: points,
    vocabulary,
  } = linkDocument(read.document, read.issues, 'chronology.json', parseEdtf));
});

/** Copied from the research by hand, so that an error in the data or in the code is found. */
const DAYS = [
  '1988-06-01',
  '1991-10-01',
  '1992-06-01',
  '1994-06-01',
  '2020-09-26',
  '2020-10-21',
  '2020-11-15',
  '2020-12-10',
  '2022-08-20',
  '2022-08-28',
  '2022-08-31',
  '2023-05-01',
  '2023-09-30',
  '2024-07-01',
] as const;

const S: string = 'SU_AZ';
const Z: string = 'AZ';
const A: string = 'ARM';
const C: string = 'CONTESTED';
const M: string = 'MIXED';
const P: string = 'ARM_RUPK';
const R: string = 'RUPK';
const N: string = 'NONE';

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'parts askeran | rest of the district': [S, S, A, A, A, A, P, P, P, P, P, P, Z, Z],
  'parts askeran | south and south-west: taken in 2020': [S, S, A, A, A, A, Z, Z, Z, Z, Z, Z, Z, Z],
  'parts askeran | Farukh / Parukh area': [S, S, A, A, A, A, P, P, M, M, M, M, Z, Z],
  'parts stepanakert_city | whole': [S, S, A, A, A, A, P, P, P, P, P, P, Z, Z],
  'parts hadrut_d | rest of the district': [S, S, C, A, A, Z, Z, Z, Z, Z, Z, Z, Z, Z],
  'parts hadrut_d | Khtsaberd and Hin Tagher: held until December 2020': [
    ...[S, S, C, A, A, A, A, A],
    ...[Z, Z, Z, Z, Z, Z],
  ],
  'parts mardakert_d | west of the 1994 line: rest': [S, S, C, A, A, A, P, P, P, P, P, P, Z, Z],
  'parts mardakert_d | west of the 1994 line: Talish and Madagiz, taken in 2020 before the statement': [
    ...[S, S, C, A, A, Z, Z, Z],
    ...[Z, Z, Z, Z, Z, Z],
  ],
  'parts mardakert_d | east of the 1994 line': [S, S, C, Z, Z, Z, Z, Z, Z, Z, Z, Z, Z, Z],
  'parts martuni_d | west of the 1994 line: rest': [S, S, C, A, A, A, P, P, P, P, P, P, Z, Z],
  'parts martuni_d | west of the 1994 line: south, taken in 2020 before the statement': [
    ...[S, S, C, A, A, A, Z, Z],
    ...[Z, Z, Z, Z, Z, Z],
  ],
  'parts martuni_d | east of the 1994 line': [S, S, C, Z, Z, Z, Z, Z, Z, Z, Z, Z, Z, Z],
  'parts shusha_d | town area': [S, S, A, A, A, A, Z, Z, Z, Z, Z, Z, Z, Z],
  'parts shusha_d | rest: villages north and west of the town': [S, S, A, A, A, A, P, P, P, P, P, P, Z, Z],
  'parts kalbajar_d | whole': [S, Z, Z, A, A, A, A, Z, Z, Z, Z, Z, Z, Z],
  'parts lachin_d | rest of the district': [S, Z, A, A, A, A, A, Z, Z, Z, Z, Z, Z, Z],
  'parts lachin_d | corridor until August 2022 (by way of the town of Lachin)': [
    ...[S, Z, A, A, A, A, P, R],
    ...[R, Z, Z, Z, Z, Z],
  ],
  'parts lachin_d | corridor from 30 August 2022 (by way of Hin Shen and Mets Shen)': [
    ...[S, Z, A, A, A, A, A, Z],
    ...[Z, Z, R, M, Z, Z],
  ],
  'parts qubadli_d | whole': [S, Z, Z, A, A, A, Z, Z, Z, Z, Z, Z, Z, Z],
  'parts zangilan_d | whole': [S, Z, Z, A, A, M, Z, Z, Z, Z, Z, Z, Z, Z],
  'parts jabrayil_d | whole': [S, Z, Z, A, A, M, Z, Z, Z, Z, Z, Z, Z, Z],
  'parts fuzuli_d | west of the 1994 line': [S, Z, Z, A, A, M, Z, Z, Z, Z, Z, Z, Z, Z],
  'parts fuzuli_d | east of the 1994 line': [S, Z, Z, Z, Z, Z, Z, Z, Z, Z, Z, Z, Z, Z],
  'parts agdam_d | west of the 1994 line: handed over by the statement': [
    ...[S, Z, Z, A, A, A, A, Z],
    ...[Z, Z, Z, Z, Z, Z],
  ],
  'parts agdam_d | east of the 1994 line': [S, Z, Z, Z, Z, Z, Z, Z, Z, Z, Z, Z, Z, Z],
  'overlays lachin_corridor | route until August 2022': [N, N, A, A, A, A, R, R, R, N, N, N, N, N],
  'overlays lachin_corridor | route from 30 August 2022': [N, N, N, N, N, N, N, N, N, N, R, M, Z, Z],
  "overlays rupk | peacekeepers' area in the former oblast": [N, N, N, N, N, N, R, R, R, R, R, R, R, N],
};

const holdersOn = (day: string) =>
  Object.fromEntries(
    territoryAt(control, Date.parse(day)).map(({ part, period }) => [
      `${part.layer} ${part.district} | ${part.part}`,
      period.holder,
    ]),
  );

/** Of the days above, those on which a point is held by another than its state. */
const POINTS: Readonly<Record<string, readonly [holder: string, from: string, to?: string]>> = {
  'black-lake-2021': [Z, '2022-08-20'],
  'east-border-2021': [Z, '2022-08-20'],
  'jermuk-2022': [Z, '2023-05-01'],
  'gazakh-villages': [A, '1992-06-01', '2023-09-30'],
  artsvashen: [Z, '1994-06-01'],
  karki: [A, '1991-10-01'],
  'yukhari-askipara': [A, '1992-06-01'],
  barkhudarli: [A, '1992-06-01'],
};

test.each(DAYS)('points stand for what has no line on %s', (day) => {
  const expected = Object.entries(POINTS)
    .filter(([, [, from, to]]) => day >= from && (to === undefined || day <= to))
    .map(([id, [holder]]) => [id, holder]);
  const held = territoryPointsAt(points, Date.parse(day));
  expect(Object.fromEntries(held.map(({ point, period }) => [point.id, period.holder]))).toEqual(
    Object.fromEntries(expected),
  );
});

test.each([
  ['gazakh-villages', '2024-05-23', '2024-05-24'],
  ['artsvashen', '1992-08-08', '1992-08-07'],
  ['black-lake-2021', '2021-05-12', '2021-05-11'],
  ['jermuk-2022', '2022-09-13', '2022-09-12'],
])('%s is held on %s and not on %s', (id, held, not) => {
  const has = (day: string) =>
    territoryPointsAt(points, Date.parse(day)).some(({ point }) => point.id === id);
  expect([has(held), has(not)]).toEqual([true, false]);
});

describe('who held what, as the research says', () => {
  test.each(DAYS.map((day, column) => [day, column] as const))('on %s', (day, column) => {
    const expected = Object.entries(EXPECTED).map(([part, holders]) => [part, holders[column]]);
    expect(holdersOn(day)).toEqual(Object.fromEntries(expected));
  });

  /** The day before, and the day itself, on which a part changed hands. */
  test.each([
    ['lachin_d | rest of the district', '1992-05-18', 'AZ', 'ARM'],
    ['shusha_d | town area', '1992-05-09', 'CONTESTED', 'ARM'],
    ['kalbajar_d | whole', '1993-04-03', 'AZ', 'ARM'],
    ['agdam_d | west of the 1994 line: handed over by the statement', '1993-07-23', 'AZ', 'ARM'],
    ['zangilan_d | whole', '1993-10-29', 'AZ', 'ARM'],
    ['martuni_d | west of the 1994 line: rest', '1994-05-12', 'CONTESTED', 'ARM'],
    ['hadrut_d | rest of the district', '2020-10-15', 'CONTESTED', 'AZ'],
    ['shusha_d | town area', '2020-11-08', 'ARM', 'AZ'],
    ['stepanakert_city | whole', '2020-11-10', 'ARM', 'ARM_RUPK'],
    ['agdam_d | west of the 1994 line: handed over by the statement', '2020-11-20', 'ARM', 'AZ'],
    ['kalbajar_d | whole', '2020-11-25', 'ARM', 'AZ'],
    ['lachin_d | rest of the district', '2020-12-01', 'ARM', 'AZ'],
    ['lachin_d | corridor until August 2022 (by way of the town of Lachin)', '2022-08-26', 'RUPK', 'AZ'],
    [
      'lachin_d | corridor from 30 August 2022 (by way of Hin Shen and Mets Shen)',
      '2022-08-30',
      'AZ',
      'RUPK',
    ],
    ['stepanakert_city | whole', '2023-09-20', 'ARM_RUPK', 'AZ'],
  ])('%s changes on %s from %s to %s', (part, day, before, from) => {
    const dayBefore = new Date(Date.parse(day) - 1).toISOString();
    expect([holdersOn(dayBefore)[`parts ${part}`], holdersOn(day)[`parts ${part}`]]).toEqual([before, from]);
  });

  test('nothing is held before the chronology begins', () => expect(holdersOn('1988-02-19')).toEqual({}));
});

test.each([
  ['1994-05-11', undefined],
  ['1994-05-12', 'line1994'],
  ['2020-09-26', 'line1994'],
  ['2020-09-27', undefined],
  ['2020-11-10', 'line2020'],
  ['2020-12-01', 'zone2020'],
  ['2022-08-20', 'zone2020'],
  ['2022-08-28', undefined],
  ['2022-08-30', 'zone2022'],
  ['2023-09-19', 'zone2022'],
  ['2023-09-20', undefined],
])('the line of contact on %s is %s', (day, line) =>
  expect(lineAt(vocabulary.lines, Date.parse(day))?.id).toBe(line),
);
