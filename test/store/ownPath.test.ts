import { expect, test } from 'vitest';
import {
  copyOfLesson,
  ownPath,
  withoutStep,
  withQuestion,
  withStep,
  withStepMoved,
  withWords,
} from '../../src/store/ownPath.ts';

const path = ownPath([{ id: 'a', question: 'Why?' }, { id: 'b' }, { id: 'c', question: 'Who?' }], {
  title: 'Truces',
})!;

test('a path has each event once, with its first question', () =>
  expect(
    ownPath([
      { id: 'a', question: 'One?' },
      { id: 'b', question: '' },
      { id: 'a', question: 'Two?' },
    ]),
  ).toEqual({ kind: 'own', eventIds: ['a', 'b'], questions: new Map([['a', 'One?']]) }));

test('a path without steps is none', () => {
  expect(ownPath([], { title: 'Nothing' })).toBeUndefined();
  expect(withoutStep(ownPath([{ id: 'a' }]), 'a')).toBeUndefined();
});

test('a new step is the last, and what is there stays', () =>
  expect(withStep(path, 'd')).toEqual({ ...path, eventIds: ['a', 'b', 'c', 'd'] }));

test('a step takes its question along when it is moved, and away when it is removed', () => {
  const moved = withStepMoved(path, 2, -1);
  expect(moved).toEqual({ ...path, eventIds: ['a', 'c', 'b'] });
  expect(withoutStep(moved, 'c')).toEqual({
    ...path,
    eventIds: ['a', 'b'],
    questions: new Map([['a', 'Why?']]),
  });
});

test('words that are emptied are gone', () => {
  expect(withQuestion(withQuestion(path, 'a', '')!, 'c', '')).toEqual({
    kind: 'own',
    eventIds: path.eventIds,
    title: 'Truces',
  });
  expect(withWords(path, { author: 'Class 9' })).toEqual({ ...path, author: 'Class 9' });
  expect(withWords(path, { title: '' })).toEqual({
    kind: 'own',
    eventIds: path.eventIds,
    questions: path.questions,
  });
});

test('a copy of a lesson has its title and its questions', () =>
  expect(
    copyOfLesson({
      id: 'p1',
      title: 'Backwards',
      ages: '15+',
      intro: 'Look.',
      steps: [
        { eventId: 'b', question: 'Who?', topic: 'who-fired' },
        { eventId: 'a', question: 'Why?' },
      ],
    }),
  ).toEqual({
    kind: 'own',
    eventIds: ['b', 'a'],
    title: 'Backwards',
    questions: new Map([
      ['b', 'Who?'],
      ['a', 'Why?'],
    ]),
  }));
