// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ForeignLink } from '../../../src/build/staticPages/ForeignLink.tsx';

test.each([
  ['https://b.org/?a=1&b=2', '<a href="https://b.org/?a=1&amp;b=2" rel="noopener noreferrer">B</a>'],
  ['javascript:alert(1)', '<cite>B</cite>'],
  ['//b.org/', '<cite>B</cite>'],
  [undefined, '<cite>B</cite>'],
])('a publication at %s is %s', (url, expected) => {
  expect(renderToStaticMarkup(<ForeignLink url={url}>B</ForeignLink>)).toBe(expected);
});
