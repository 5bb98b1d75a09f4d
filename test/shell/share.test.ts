import { describe, expect, test } from 'vitest';
import { iframeCode } from '../../src/export/iframeCode.ts';
import { embedAddress } from '../../src/shell/share/embedAddress.ts';
import { parseAddress } from '../../src/store/address.ts';
import { ENGLISH } from '../../src/strings/strings.ts';
import { shareBase } from '../../src/views/page/sharedAddress.ts';
import { aDataset, anEvent, aState } from '../helpers.ts';

const dataset = aDataset([anEvent('a', '1991'), anEvent('b', '1993'), anEvent('c', '1995')]);
const all = { atEvent: true, asIs: true, withPath: true, shown: 'all', theme: undefined } as const;
const embed = (search: string, choice: object = {}) =>
  embedAddress({ ...aState(dataset), view: parseAddress(search, dataset).view }, { ...all, ...choice });

describe('the address of an embed', () => {
  test('keeps the view as it is, but not the presentation', () =>
    expect(embed('?event=b&from=1992-01-01&to=1994-12-31&q=x&path=c,b&present=1&autoplay=9')).toBe(
      '?event=b&from=1992-01-01&to=1994-12-31&q=x&path=c,b&embed=1',
    ));

  test('leaves out what the reader deselects', () =>
    expect(
      embed('?event=b&from=1992-01-01&to=1994-12-31&q=x&path=c,b', {
        atEvent: false,
        asIs: false,
        withPath: false,
        shown: 'timeline',
        theme: 'dark',
      }),
    ).toBe('?view=timeline&embed=1&theme=dark'));
});

describe('where others can open it', () => {
  test.each([
    ['https://a.example/x/?event=b#c', undefined, 'https://a.example/x/'],
    ['file:///home/x/araxes.html?event=b', 'https://a.example/', 'https://a.example/'],
    ['file:///home/x/araxes.html', undefined, undefined],
  ])('from %s, built for %s, is %s', (href, site, base) => expect(shareBase(href, site)).toBe(base));
});

test('the iframe code escapes its values', () => {
  const code = iframeCode(
    {
      address: 'https://a.example/?q="><b>&x=1',
      title: 'A "quoted" <title>',
      height: 480,
    },
    ENGLISH,
  );
  expect(code).toContain('src="https://a.example/?q=&quot;&gt;&lt;b&gt;&amp;x=1"');
  expect(code).toContain('A &quot;quoted&quot; &lt;title&gt;"');
  expect(code).toContain('height="480"');
});
