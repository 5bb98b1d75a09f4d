import { expect, test } from 'vitest';
import { accessibility } from '../../src/strings/en/accessibility.ts';

test('the statement gives the day of its tests once, with the browsers', () => {
  const texts = Object.values(accessibility).flat().join('\n');
  expect(texts.match(/\d+ [A-Z][a-z]+ 20\d\d/g)).toHaveLength(1);
  expect(accessibility.testedIntro).toMatch(/\d+ [A-Z][a-z]+ 20\d\d, in Chromium \d+/);
  for (const engine of [/Firefox \d+/, /WebKitGTK \d/]) expect(texts).toMatch(engine);
});
