import { expect, test } from 'vitest';
import { topicName } from '../../src/model/vocabulary.ts';

test('a topic has the heading of the vocabulary, or one made from its id', () => {
  const topics = new Map([['casualties', 'Killed and wounded']]);
  expect(topicName({ topics }, 'casualties')).toBe('Killed and wounded');
  expect(topicName({ topics }, 'who-fired-first')).toBe('Who fired first');
});
