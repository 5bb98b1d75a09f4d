import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { comparableTopic } from '../../src/shell/present/comparableTopic.ts';

const claim = (topic: string, speaker: string) =>
  ({ id: `${topic} ${speaker}`, eventId: 'e', topic, speaker }) as Claim;
const claims = [claim('toll', 'Armenia'), claim('cause', 'Armenia'), claim('cause', 'Azerbaijan')];

test('the topic that the lesson names is compared, even of one speaker', () =>
  expect(comparableTopic(claims, 'e', 'toll')?.topic).toBe('toll'));

test('without one, the first topic with two speakers is compared', () =>
  expect(comparableTopic(claims, 'e')?.topic).toBe('cause'));

test('where no claim is contradicted or confirmed by another speaker, none is compared', () => {
  expect(comparableTopic(claims.slice(0, 2), 'e')).toBeUndefined();
  expect(comparableTopic(claims, 'another')).toBeUndefined();
});

test('a topic on which both sides speak comes before one of other speakers', () => {
  const side = (id: string, speaker: string) => [id, { id, speakers: [speaker] }] as const;
  const sides = new Map([side('one', 'Armenia'), side('other', 'Azerbaijan')]);
  const all = [claim('total', 'AP'), claim('total', 'Russia'), ...claims];
  const vocabulary = { sides } as unknown as Pick<Vocabulary, 'sides'>;
  expect(comparableTopic(all, 'e', undefined, vocabulary)?.topic).toBe('cause');
  expect(comparableTopic(all, 'e')?.topic).toBe('total');
  expect(comparableTopic(all, 'e', 'total', vocabulary)?.topic).toBe('total');
});
