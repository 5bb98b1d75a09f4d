import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OUR_VOCABULARY } from '../helpers.ts';
import { colourOf, contrast, difference, labOf, over, VISIONS } from './colourVision.ts';

/** A difference of 2.3 is just noticeable between touching patches; ten tells two areas apart at a glance. */
const APART = 10;
/** The two sides are also compared with a legend at the other end of the map. */
const FAR_APART = 18;
/** WCAG 2.2, 1.4.11 and 1.4.3. */
const FOR_SHAPES = 3;
const FOR_TEXT = 4.5;
/** Of `territory-hatch-strong` and `territory-within`, the faintest ones. */
const FAINTEST = 0.62;

const THEMES = ['light', 'dark'] as const;
const files = ['src/styles/tokens.css', 'src/styles/mapTokens.css'];
const styles = files.map((file) => readFileSync(file, 'utf8')).join('\n');

type Theme = (typeof THEMES)[number];
interface Coloured {
  readonly id: string;
  readonly colour: Readonly<Record<Theme, string>>;
}
const vocabulary = OUR_VOCABULARY as unknown as Record<'kinds' | 'holders', Coloured[]>;

/** The colours that come from the data, by their names in this test. */
const DATA = new Map<string, Coloured['colour']>([
  ...vocabulary.kinds.map(({ id, colour }) => [`kind ${id}`, colour] as const),
  ...vocabulary.holders.map(({ id, colour }) => [`holder ${id}`, colour] as const),
]);

/** The colour of the data, or the last value that the style sheets give a variable, in a theme. */
function colour(name: string, theme: Theme): string {
  const given = DATA.get(name);
  if (given) return given[theme];
  const values = [...styles.matchAll(new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`, 'g'))];
  expect(values, name).not.toEqual([]);
  return values.at(-1)![theme === 'light' ? 1 : 2]!;
}

const AREAS = ['holder ARM', 'holder AZ', 'holder SU_AZ', 'holder CONTESTED'] as const;
const KINDS = vocabulary.kinds.map(({ id }) => `kind ${id}`);
const INK = '--territory-ink';

describe.each(THEMES)('in the %s theme', (theme) => {
  const of = (name: string) => colour(name, theme);

  test('the two sides are equally light', () => {
    const [armenian, azerbaijani] = AREAS.map((name) => labOf(colourOf(of(name)))[0]);
    expect(Math.abs(armenian! - azerbaijani!)).toBeLessThan(1);
  });

  describe.each(Object.keys(VISIONS))('to %s', (vision) => {
    const apart = (a: string, b: string) => difference(VISIONS[vision]!, of(a), of(b));

    test('the two sides differ enough', () =>
      expect(apart('holder ARM', 'holder AZ')).toBeGreaterThan(FAR_APART));

    test.each([
      ['holder SU_AZ', 'holder AZ'],
      ['holder SU_AZ', 'holder ARM'],
      ['holder SU_AZ', '--territory-ground'],
      ['holder ARM', '--territory-ground'],
      ['holder AZ', '--territory-ground'],
    ])('%s and %s differ enough', (a, b) => expect(apart(a, b)).toBeGreaterThan(APART));
  });

  test.each([...AREAS, '--territory-ground'])('lines have contrast on %s', (ground) => {
    expect(contrast(of('--territory-edge'), of(ground))).toBeGreaterThan(FOR_SHAPES);
    expect(contrast(over(of(INK), of(ground), FAINTEST), of(ground))).toBeGreaterThan(FOR_SHAPES);
  });

  test.each(AREAS)('marks of events have contrast on %s', (ground) => {
    for (const mark of [...KINDS, '--accent']) {
      expect(contrast(of(mark), of(ground)), mark).toBeGreaterThan(FOR_SHAPES);
    }
  });

  test.each(AREAS)('names are legible on %s', (ground) => {
    for (const label of ['--label', '--label-soft', '--label-area', '--label-water']) {
      expect(contrast(of(label), of(ground)), label).toBeGreaterThan(FOR_TEXT);
    }
  });
});

test('the formulas give the values of the standards', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(labOf(colourOf('#ff0000')).map((part) => Math.round(part))).toEqual([53, 80, 67]);
  expect(difference(VISIONS['ordinary vision']!, '#ffffff', '#000000')).toBeCloseTo(100, 1);
  // Pure red turns dark olive without the long-wave cones.
  expect(difference(VISIONS.protanopia!, '#ff0000', '#00ff00')).toBeLessThan(
    difference(VISIONS['ordinary vision']!, '#ff0000', '#00ff00') / 2,
  );
});
