// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ENGLISH } from '../../../src/strings/strings.ts';
import { nameMark, numberEqualNames } from '../../../src/views/marks/markName.ts';

const markNamed = (name: string) => {
  const mark = document.createElement('button');
  nameMark(mark, name);
  return mark;
};
const namesOf = (marks: readonly HTMLElement[]) => marks.map((mark) => mark.getAttribute('aria-label'));

test('marks of one group that have the same name are numbered, as long as they have it', () => {
  const marks = ['Fighting: Shelling, 1992', 'Protest: March, 1992', 'Fighting: Shelling, 1992'].map(
    markNamed,
  );
  numberEqualNames(marks, ENGLISH);
  numberEqualNames(marks, ENGLISH);
  const unique = ['Fighting: Shelling, 1992', 'Protest: March, 1992', 'Fighting: Shelling, 1992 (2)'];
  expect(namesOf(marks)).toEqual(unique);
  expect(marks.map(({ title }) => title)).toEqual(unique);

  numberEqualNames(marks.slice(1), ENGLISH);
  expect(namesOf(marks.slice(1))).toEqual(['Protest: March, 1992', 'Fighting: Shelling, 1992']);
});
