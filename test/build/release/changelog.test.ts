// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unreleasedNotes, withRelease } from '../../../src/build/release/changelog.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A language.

## [1.0.0] - 2026-12-01

### Added

- Everything.
`;

describe('unreleasedNotes', () => {
  test('are the text below "Unreleased"', () => {
    expect(unreleasedNotes(CHANGELOG)).toBe('### Added\n\n- A language.');
  });

  test('are found where nothing has been released yet', () => {
    expect(unreleasedNotes('# Changelog\n\n## [Unreleased]\n\n- A map.')).toBe('- A map.');
  });

  test.each([
    ['is missing', '# Changelog\n\n## [1.0.0] - 2026-12-01\n\n- Everything.\n'],
    ['is empty', '# Changelog\n\n## [Unreleased]\n\n## [1.0.0] - 2026-12-01\n\n- Everything.\n'],
  ])('are required: an error where the section %s', (_, changelog) => {
    expect(() => unreleasedNotes(changelog)).toThrow('nothing under');
  });

  test('are found in our own changelog', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(/^## \[Unreleased\]\n/m);
  });
});

describe('withRelease', () => {
  test('puts a version and a day above what was unreleased, and changes nothing else', () => {
    expect(withRelease(CHANGELOG, '1.1.0', '2027-01-31')).toBe(
      CHANGELOG.replace('## [Unreleased]', '## [Unreleased]\n\n## [1.1.0] - 2027-01-31'),
    );
  });

  test('refuses a release without notes', () => {
    const released = withRelease(CHANGELOG, '1.1.0', '2027-01-31');
    expect(() => withRelease(released, '1.2.0', '2027-01-31')).toThrow('nothing under');
  });
});
