import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { TerritoryPatterns } from '../../src/views/territoryMaps/TerritoryPatterns.tsx';
import { OUR_VOCABULARY } from '../helpers.ts';
import { colourOf, contrast, difference, labOf, over, VISIONS } from './colourVision.ts';

/** A difference of 2.3 is just noticeable between touching patches; ten tells two areas apart at a glance. */
const APART = 10;
/** The two sides are also compared with a legend at the other end of the map. */
const FAR_APART = 18;
/** WCAG 2.2, 1.4.11 and 1.4.3. */
const FOR_SHAPES = 3;
const FOR_TEXT = 4.5;
/** A texture is seen from this contrast on; it is beneath labels. */
const FOR_TEXTURE = 1.5;
/** Of `territory-maps-hatch` and `territory-within`, the faintest ones. */
const FAINTEST = 0.62;

const THEMES = ['light', 'dark'] as const;
const files = ['src/styles/tokens.css', 'src/styles/mapTokens.css', 'src/styles/firstMapTokens.css'];
const styles = files.map((file) => readFileSync(file, 'utf8')).join('\n');

type Theme = (typeof THEMES)[number];
interface Coloured {
  readonly id: string;
  readonly colour: Readonly<Record<Theme, string>>;
}
const OUR_HOLDERS = (OUR_VOCABULARY as unknown as { holders: { id: string; pattern: string }[] }).holders;
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

  test.each([...AREAS, '--territory-texture', '--label-halo'])('names are legible on %s', (ground) => {
    for (const label of ['--label', '--label-soft', '--label-area', '--label-water', INK]) {
      expect(contrast(of(label), of(ground)), label).toBeGreaterThan(FOR_TEXT);
    }
  });

  test.each(['holder ARM', 'holder AZ'])('the texture of %s is seen in grey', (ground) => {
    expect(contrast(of('--territory-texture'), of(ground))).toBeGreaterThan(FOR_TEXTURE);
  });

  test('the textures of the two sides are equally strong', () => {
    const [dots, lines] = ['holder ARM', 'holder AZ'].map((it) =>
      contrast(of('--territory-texture'), of(it)),
    );
    expect(dots! / lines!).toBeCloseTo(1, 1);
  });
});

/** The coordinates and sizes of what a holder's texture draws over its colour, from the markup of its fill. */
function textureOf(pattern: 'dots' | 'lines'): { readonly tile: number; readonly covered: number } {
  const holder = {
    id: pattern,
    label: pattern,
    presence: '',
    pattern,
    of: [],
    colour: { light: '', dark: '' },
    token: 'holder-1',
  };
  const holders = new Map([[pattern, holder]]);
  const markup = renderToStaticMarkup(createElement(TerritoryPatterns, { prefix: 'test', holders }));
  const number = (name: string, of = markup) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(of)![1]);
  const tile = number('width') ** 2;
  if (pattern === 'dots') return { tile, covered: Math.PI * number('r') ** 2 };
  const line = /<rect class="territory-maps-line"[^>]*>/.exec(markup)![0];
  return { tile, covered: number('width', line) * number('height', line) };
}

test('dots and lines cover the same share of an area, and leave most of it', () => {
  const [dots, lines] = [textureOf('dots'), textureOf('lines')].map(({ tile, covered }) => covered / tile);
  expect(dots).toBeCloseTo(lines!, 2);
  expect(dots).toBeGreaterThan(0.15);
  expect(dots).toBeLessThan(0.35);
});

test('the two sides have different patterns', () => {
  const patternOf = (id: string) => OUR_HOLDERS.find((it) => it.id === id)?.pattern;
  expect([patternOf('ARM'), patternOf('AZ')]).toEqual(['dots', 'lines']);
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
