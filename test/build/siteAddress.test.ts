import { describe, expect, test } from 'vitest';
import { parseSiteAddress } from '../../src/build/siteAddress.ts';

describe('the address of the site', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/araxes', 'https://example.org/araxes/'],
    ['https://example.org/araxes/', 'https://example.org/araxes/'],
    [' http://127.0.0.1:8080/x/y ', 'http://127.0.0.1:8080/x/y/'],
  ])('%s ends in one slash', (value, expected) => expect(parseSiteAddress(value)).toBe(expected));

  test.each([undefined, '', '  '])('is not known from %o', (value) =>
    expect(parseSiteAddress(value)).toBeUndefined(),
  );

  test.each([
    'example.org/araxes',
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://example.org/?a=1',
    'https://example.org/#a',
    'https://me@example.org/',
  ])('%s is refused, naming the variable and the value', (value) =>
    expect(() => parseSiteAddress(value)).toThrow(
      `ARAXES_SITE is "${value}", which is not the http(s) address of a site`,
    ),
  );
});
