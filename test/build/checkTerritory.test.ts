import { describe, expect, test } from 'vitest';
import { checkTerritory, checkTerritoryPoints } from '../../src/build/checkTerritory.ts';
import { compileChronology, issueLine } from '../../src/build/compileChronology.ts';
import { type DrawnTerritory, readDrawnTerritory } from '../../src/build/drawnTerritory.ts';

const OUR_SHAPES = 'data/map/files/control.topo.json';

type Days = readonly [from: string, to?: string];

const aPart = (district: string, ...periods: readonly Days[]) => ({
  layer: 'parts' as const,
  district,
  part: 'whole',
  periods: periods.map(([from, to]) => ({ from, to, holder: 'AZ', certainty: 'seen' })),
});

const areas = (...districts: string[]): DrawnTerritory => ({
  file: 'control.topo.json',
  parts: districts.map((district) => ({ layer: 'parts', district, part: 'whole' })),
  issues: [],
});

const problems = (parts: readonly object[], shapes?: DrawnTerritory) =>
  checkTerritory(
    parts.map((record) => ({ file: 'control.yaml', record })),
    shapes,
  ).map(issueLine);

describe('the periods of a part', () => {
  test('are valid where each begins as the one before ends', () =>
    expect(problems([aPart('lachin', ['1988-02-20', '1992-05-18'], ['1992-05-18'])])).toEqual([]));

  test('may end for good', () =>
    expect(problems([aPart('lachin', ['1988-02-20', '1992-05-18'])])).toEqual([]));

  test.each<[string, Days[], string]>([
    [
      'overlap',
      [['1988-02-20', '1992-05-18'], ['1992-05-17']],
      'control.yaml: lachin | whole: periods.1.from: "1992-05-17" is not 1992-05-18, the end of the period before (days are held twice)',
    ],
    [
      'leave a gap',
      [['1988-02-20', '1992-05-18'], ['1992-05-19']],
      'control.yaml: lachin | whole: periods.1.from: "1992-05-19" is not 1992-05-18, the end of the period before (days are held by nobody)',
    ],
    [
      'end before they begin',
      [['1992-05-18', '1988-02-20']],
      'control.yaml: lachin | whole: periods.0.to: "1988-02-20" is not after the first day, 1992-05-18',
    ],
    [
      'last no time',
      [['1992-05-18', '1992-05-18']],
      'control.yaml: lachin | whole: periods.0.to: "1992-05-18" is not after the first day, 1992-05-18',
    ],
    [
      'stay open before another begins',
      [['1988-02-20'], ['1992-05-18']],
      'control.yaml: lachin | whole: periods.0.to: is missing; expected: 1992-05-18, the first day of the next period',
    ],
  ])('are a problem where they %s', (_, periods, line) =>
    expect(problems([aPart('lachin', ...periods)])).toEqual([line]),
  );
});

describe('parts and areas', () => {
  const lachin = aPart('lachin', ['1988-02-20']);

  test('correspond to each other', () => expect(problems([lachin], areas('lachin'))).toEqual([]));

  test('a part listed twice is a problem', () =>
    expect(problems([lachin, lachin])).toEqual([
      'control.yaml: lachin | whole: part: "whole" is not a part of its own, not listed twice',
    ]));

  test('a part that is not drawn is a problem', () =>
    expect(problems([lachin, aPart('moon', ['1988-02-20'])], areas('lachin'))).toEqual([
      'control.yaml: moon | whole: part: "whole" is not drawn in control.topo.json',
    ]));

  test('an area that nobody holds is a problem', () =>
    expect(problems([lachin], areas('lachin', 'agdam'))).toEqual([
      'control.topo.json: agdam | whole: part: "whole" is not described in the parts of control.yaml',
    ]));

  test('a chronology without data on territory needs no areas', () =>
    expect(problems([], areas('lachin'))).toEqual([]));

  test('the areas of the map are read', async () => {
    const { parts, issues } = await readDrawnTerritory(OUR_SHAPES);
    expect(issues).toEqual([]);
    expect(parts).toContainEqual({ layer: 'parts', district: 'kalbajar_d', part: 'whole' });
  });

  test('a missing file is a problem of its own', async () => {
    const { issues } = await compileChronology('test/fixtures/data', 'test/fixtures/nothing.topo.json');
    expect(issues.map(issueLine)).toContainEqual(
      expect.stringMatching(
        /^test\/fixtures\/nothing\.topo\.json: \(file\): .* is not a readable file of areas/,
      ),
    );
  });

  test('the check of a folder names the part that is not drawn', async () => {
    const { issues } = await compileChronology('test/fixtures/data', OUR_SHAPES);
    expect(issues.map(issueLine)).toContain(
      'test/fixtures/data/control.yaml: lachin_d | whole: part: "whole" is not drawn in data/map/files/control.topo.json',
    );
  });
});

describe('the periods of a point', () => {
  const problemsOf = (...periods: readonly Days[]) => {
    const record = { id: 'village', periods: aPart('x', ...periods).periods };
    return checkTerritoryPoints([{ file: 'control-points.yaml', record }]).map(issueLine);
  };

  test('may end, and begin again later', () =>
    expect(problemsOf(['1992-01-01', '1994-01-01'], ['2021-05-12'])).toEqual([]));

  test.each<[string, Days[], string]>([
    [
      'overlap',
      [['1992-01-01', '1994-01-01'], ['1993-01-01']],
      'control-points.yaml: village: periods.0.to: "1994-01-01" is not at most 1993-01-01, the first day of the next period',
    ],
    [
      'stay open before another begins',
      [['1992-01-01'], ['1993-01-01']],
      'control-points.yaml: village: periods.0.to: is missing; expected: at most 1993-01-01, the first day of the next period',
    ],
    [
      'end before they begin',
      [['1992-01-01', '1991-01-01']],
      'control-points.yaml: village: periods.0.to: "1991-01-01" is not after the first day, 1992-01-01',
    ],
  ])('must not %s', (_, periods, problem) => expect(problemsOf(...periods)).toEqual([problem]));
});
