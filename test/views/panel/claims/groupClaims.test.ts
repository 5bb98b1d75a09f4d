import { expect, test } from 'vitest';
import { groupByTopic, topicsByEvent } from '../../../../src/views/panel/claims/groupClaims.ts';
import { aClaim } from './aClaim.ts';

const claims = [
  aClaim('1', { topic: 'who-started', speaker: 'Azerbaijan' }),
  aClaim('2', { topic: 'total-killed', speaker: 'AP' }),
  aClaim('3', { topic: 'who-started', speaker: 'Armenia' }),
  aClaim('4', { topic: 'who-started', speaker: 'Azerbaijan' }),
];

test('topics and speakers are in the order of the data', () => {
  const topics = groupByTopic(claims).map(({ topic, speakers }) => [
    topic,
    ...speakers.map(({ speaker, claims }) => `${speaker} ${claims.map(({ id }) => id).join('+')}`),
  ]);
  expect(topics).toEqual([
    ['who-started', 'Azerbaijan 1+4', 'Armenia 3'],
    ['total-killed', 'AP 2'],
  ]);
});

test('the groups of one set of claims are computed once', () => {
  expect(topicsByEvent(claims)).toBe(topicsByEvent(claims));
  expect([...topicsByEvent(claims).keys()]).toEqual(['fighting']);
});
