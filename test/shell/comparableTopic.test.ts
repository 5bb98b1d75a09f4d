import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
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
