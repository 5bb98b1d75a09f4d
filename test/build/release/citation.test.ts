// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withCitedVersion } from '../../../src/build/release/citation.ts';

test('a release is cited with its version and day', () => {
  const citation = 'cff-version: 1.2.0\ntitle: Araxes\nversion: 0.1.0\ndate-released: 2026-11-23\n';
  expect(withCitedVersion(citation, '1.0.0', '2026-12-01')).toBe(
    'cff-version: 1.2.0\ntitle: Araxes\nversion: 1.0.0\ndate-released: 2026-12-01\n',
  );
});

test('a citation without a version is reported', () => {
  expect(() => withCitedVersion('date-released: 2026-11-23\n', '1.0.0', '2026-12-01')).toThrow('“version”');
});

test('CITATION.cff names the version of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(readFileSync('CITATION.cff', 'utf8')).toContain(`\nversion: ${version}\n`);
});
