import { describe, expect, test } from 'vitest';
import { pathFileName, readPath, writePathFile } from '../../src/store/pathFile.ts';
import type { OwnPath } from '../../src/store/state.ts';
import { aDataset, aDocument, anEvent } from '../helpers.ts';

const dataset = aDataset([anEvent('a', '1991'), anEvent('b', '1993')], {
  head: { ...(aDocument().head as object), redirects: { 'a-old': 'a' } },
  paths: [
    { id: 'p1', title: 'Lesson', ages: '15+', intro: 'Look.', steps: [{ event: 'a', question: 'Why?' }] },
  ],
});
const PATH: OwnPath = {
  kind: 'own',
  eventIds: ['b', 'a'],
  title: 'Ո՞վ, why & "how"?',
  author: 'Class 9',
  questions: new Map([['a', 'One\nline? 👩‍🏫 '.repeat(300)]]),
};

test('a path comes back from its file as it was, however long it is', () =>
  expect(readPath(writePathFile(PATH), dataset)).toEqual({ path: PATH, missing: [] }));

test('a file without words is a path without words', () => {
  const bare: OwnPath = { kind: 'own', eventIds: ['a'] };
  expect(readPath(writePathFile(bare), dataset)?.path).toEqual(bare);
});

describe('what was passed on', () => {
  test.each([
    ['https://example.org/araxes/?path=/Truces,b/Why.Pw.,a', 'Truces'],
    ['  ?embed=1&amp;path=/Truces,b/Why.Pw.,a. ', 'Truces'],
    ['path=b/Why.Pw.,a', undefined],
    ['b/Why.Pw.,a', undefined],
  ])('%j is a link', (link, title) =>
    expect(readPath(link, dataset)?.path).toEqual({
      kind: 'own',
      eventIds: ['b', 'a'],
      questions: new Map([['b', 'Why?']]),
      ...(title && { title }),
    }),
  );

  test('may be the link of a lesson', () =>
    expect(readPath('?path=p1', dataset)?.path).toEqual({ kind: 'lesson', id: 'p1' }));

  test('leads on from ids that are gone, and names those that lead nowhere', () => {
    const text = JSON.stringify({ steps: [{ event: 'a-old' }, { event: 'gone' }, { event: 7 }, 'b'] });
    expect(readPath(text, dataset)).toEqual({
      path: { kind: 'own', eventIds: ['a'] },
      missing: ['gone', ''],
    });
  });

  test.each(['', 'hello', '{', '{}', '{"steps":7}', '{"steps":[{"event":"gone"}]}', '?event=a', '[]'])(
    '%j is no path',
    (text) => expect(readPath(text, dataset)).toBeUndefined(),
  );
});

test.each([
  ['Four truces: why?', 'four-truces-why.araxes-path.json'],
  ['Չորս', 'path.araxes-path.json'],
  [undefined, 'path.araxes-path.json'],
])('the file of %j is %s', (title, name) => expect(pathFileName({ ...PATH, title })).toBe(name));
