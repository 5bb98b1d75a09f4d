// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { nextVersion } from '../../../src/build/release/nextVersion.ts';

describe('nextVersion', () => {
  test.each([
    ['major', '2.0.0'],
    ['minor', '1.5.0'],
    ['patch', '1.4.10'],
    ['1.10.0', '1.10.0'],
    ['2.0.0', '2.0.0'],
  ])('turns 1.4.9 with %s into %s', (wanted, expected) => {
    expect(nextVersion('1.4.9', wanted)).toBe(expected);
  });

  test.each(['1.4.9', '1.4.8', '1.3.10', '0.9.9'])('refuses %s after 1.4.9', (wanted) => {
    expect(() => nextVersion('1.4.9', wanted)).toThrow(`${wanted} is not higher than 1.4.9.`);
  });

  test.each(['v2.0.0', '2.0', 'next', ''])('refuses "%s", which is no version', (wanted) => {
    expect(() => nextVersion('1.4.9', wanted)).toThrow('is not major, minor, patch or a version');
  });
});
