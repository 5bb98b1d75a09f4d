import { readFileSync } from 'node:fs';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';
import { minOf } from '../model/minMax.ts';
import type { Colour, Holder, Vocabulary } from '../model/vocabulary.ts';
import { contrast, greyDistance, worstSeen } from './colourVision.ts';
import { paperColours } from './paperColours.ts';

/** Minimum contrast of graphical objects (WCAG 2.2, 1.4.11). */
const LEAST_CONTRAST = 3;
/** Minimum contrast of text on an area (WCAG 2.2, 1.4.3). */
const LEAST_TEXT_CONTRAST = 4.5;
/** Minimum contrast of a texture to its area: enough to be seen, little enough for labels on it. */
const LEAST_TEXTURE_CONTRAST = 1.5;
/** Minimum distances in OKLab, for the form of colour vision in which the two colours are closest. */
const APART = {
  /** Marks of the same shape differ only by colour. */
  sameShape: 0.08,
  /** Marks of different shapes must not have the same colour. */
  otherShape: 0.01,
  /** Large areas, each with its name beside it. */
  fields: 0.05,
} as const;

const THEMES = ['light', 'dark'] as const;

interface Item {
  readonly id: string;
  readonly colour: Colour;
}

interface Part {
  readonly name: 'kinds' | 'sides' | 'holders';
  readonly items: readonly Item[];
}

/** Checks a vocabulary beyond its form: unique ids, known references, colours that can be told apart. */
export function checkVocabulary(vocabulary: Vocabulary, file: string): DataIssue[] {
  const { kinds, sides, holders } = vocabulary;
  const papers = paperColours(readFileSync('src/styles/tokens.css', 'utf8'));
  const shapeOf = new Map([...kinds.values()].map(({ id, shape }) => [id, shape]));
  const marks: Part = { name: 'kinds', items: [...kinds.values()] };
  const hues: Part = { name: 'sides', items: [...sides.values()] };
  const filled = [...holders.values()].filter(({ pattern }) => pattern !== 'none' && pattern !== 'bands');
  const textured = filled.filter(({ pattern }) => pattern === 'dots' || pattern === 'lines');
  const complaints = [
    ...unknownIds(vocabulary),
    ...[marks, hues].flatMap((part) => faint(part, papers.paper, LEAST_CONTRAST, 'paper')),
    ...faint({ name: 'holders', items: filled }, papers.ink, LEAST_TEXT_CONTRAST, 'text on it'),
    ...faint({ name: 'holders', items: textured }, papers.texture, LEAST_TEXTURE_CONTRAST, 'its texture'),
    ...alikeInGrey(filled),
    ...alike(marks, ({ id: a }, { id: b }) =>
      shapeOf.get(a) === shapeOf.get(b) ? APART.sameShape : APART.otherShape,
    ),
    ...alike(hues, () => APART.fields),
    ...[...new Set(filled.map(({ pattern }) => pattern))].flatMap((pattern) =>
      alike({ name: 'holders', items: filled.filter((it) => it.pattern === pattern) }, () => APART.fields),
    ),
  ];
  return complaints.map(({ record, field, value, expected }) => ({
    file,
    record,
    field,
    value: shorten(value),
    expected,
  }));
}

interface Complaint {
  readonly record: string;
  readonly field: string;
  readonly value: unknown;
  readonly expected: string;
}

function unknownIds({ kinds, tracks, beside, holders }: Vocabulary) {
  const complaints: Complaint[] = [];
  const complain = (record: string, field: string, value: string, expected: string) =>
    complaints.push({ record, field, value, expected });
  if (beside && !kinds.has(beside.kind)) complain('beside', 'kind', beside.kind, 'the id of a known kind');
  if (beside && !tracks.has(beside.track))
    complain('beside', 'track', beside.track, 'the id of a known track');
  for (const { id, pattern, of } of holders.values()) {
    const unknown = of.find((other) => !holders.has(other));
    if (unknown !== undefined) complain(id, 'of', unknown, 'the id of a known holder');
    if (pattern === 'bands' && of.length !== 2) complain(id, 'of', of.join(), 'the ids of two holders');
  }
  return complaints;
}

type Theme = (typeof THEMES)[number];

/** Items whose colour has too little contrast to one of the backgrounds. */
const faint = (
  { name, items }: Part,
  grounds: Readonly<Record<Theme, readonly string[]>>,
  required: number,
  against: string,
): Complaint[] =>
  items.flatMap(({ id, colour }) =>
    THEMES.flatMap((theme) => {
      const ratio = minOf(grounds[theme].map((ground) => contrast(colour[theme], ground)));
      if (ratio >= required) return [];
      const expected = `a colour with at least ${required}:1 to ${against} (it has ${ratio.toFixed(2)}:1)`;
      return [{ record: id, field: `${name}.colour.${theme}`, value: colour[theme], expected }];
    }),
  );

/** Holders of one pattern that are equally light: without colours, nothing tells their areas apart. */
function alikeInGrey(holders: readonly Holder[]): Complaint[] {
  const pairs = holders.flatMap((a, index) => holders.slice(index + 1).map((b) => [a, b] as const));
  return pairs
    .filter(([a, b]) => a.pattern === b.pattern)
    .flatMap(([a, b]) =>
      THEMES.filter((theme) => greyDistance(a.colour[theme], b.colour[theme]) < APART.fields).map(
        (theme) => ({
          record: b.id,
          field: `holders.colour.${theme}`,
          value: b.colour[theme],
          expected: `another pattern than ${a.id} has, or a lighter or darker colour: in grey they are alike`,
        }),
      ),
    );
}

/** Pairs of colours that are too close for some form of colour vision. */
function alike({ name, items }: Part, required: (a: Item, b: Item) => number): Complaint[] {
  const pairs = items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) =>
    THEMES.flatMap((theme) => {
      const { vision, distance } = worstSeen(a.colour[theme], b.colour[theme]);
      if (distance >= required(a, b)) return [];
      const expected = `far enough from ${a.id}, ${a.colour[theme]} (with ${vision} ${distance.toFixed(3)} apart, ${required(a, b)} needed)`;
      return [{ record: b.id, field: `${name}.colour.${theme}`, value: b.colour[theme], expected }];
    }),
  );
}
