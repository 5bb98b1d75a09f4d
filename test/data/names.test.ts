// @vitest-environment node
import { beforeAll, expect, test } from 'vitest';
import { compileChronology } from '../../src/build/compileChronology.ts';
import { linkDocument } from '../../src/load/linkDocument.ts';
import { parseDocument } from '../../src/load/parseDocument.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { placeName } from '../../src/model/placeName.ts';

let dataset: Dataset;
beforeAll(async () => {
  const { document } = await compileChronology('data');
  const read = parseDocument(document, 'chronology.json');
  dataset = linkDocument(read.document, read.issues, 'chronology.json');
});

const DISTRICTS = [
  ['lachin', 'Lachin', 'Berdzor'],
  ['kalbajar', 'Kalbajar', 'Karvachar'],
  ['agdam', 'Agdam', 'Akna'],
  ['fuzuli', 'Fuzuli', 'Varanda'],
  ['jabrayil', 'Jabrayil', 'Jrakan'],
  ['zangilan', 'Zangilan', 'Kovsakan'],
  ['qubadli', 'Qubadli', 'Kashunik'],
] as const;

test.each(DISTRICTS)(
  '%s has the name in international use, and the other name second, or first on request',
  (id, az, hy) => {
    const place = dataset.places.get(id)!;
    expect(placeName(place, 'both')).toMatch(new RegExp(`^${az}`));
    expect(placeName(place, 'both')).not.toContain(hy);
    expect(placeName(place, 'hy')).toBe(`${hy} / ${az}`);
    expect(placeName(place, 'az')).toBe(`${az} / ${hy}`);
  },
);

test('the order of Stepanakert / Khankendi follows the event’s day', () => {
  const city = dataset.places.get('stepanakert')!;
  const named = (id: string) => placeName(city, 'both', dataset.events.get(id)!.date.span.start);
  expect(named('e2023-09-19')).toBe('Stepanakert / Khankendi');
  expect(named('e2023-09-25')).toBe('Khankendi / Stepanakert');
});

test('both orders have the same names', () => {
  const words = (text: string) =>
    text
      .split(/[ /(),]+/)
      .sort()
      .join(' ');
  for (const { id, leading } of dataset.places.values()) {
    if (leading) expect(words(leading.hy!), id).toBe(words(leading.az!));
  }
});
