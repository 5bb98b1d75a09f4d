import { expect, test } from 'vitest';
import { oembedOf, oembedOfAll } from '../../../src/build/staticPages/oembed.ts';
import { staticEventPage } from '../../../src/build/staticPages/staticEventPage.tsx';
import { aDataset, anEvent } from '../../helpers.ts';

const dataset = aDataset([anEvent('e1', '1992-05-08', { title: 'Said "so"' })]);
const SITE = 'https://example.org/x/y/';

test('an answer has every field that the specification requires of type "rich", and a complete thumbnail', () => {
  expect(oembedOf(staticEventPage(dataset.events.get('e1')!, dataset), SITE)).toEqual({
    version: '1.0',
    type: 'rich',
    html: expect.stringMatching(
      /^<iframe src="https:\/\/example\.org\/x\/y\/\?event=e1&amp;embed=1" title="Timeline and map: Said &quot;so&quot;" /,
    ),
    width: 960,
    height: 640,
    title: 'Said "so"',
    provider_name: 'Araxes',
    provider_url: 'https://example.org/x/y/',
    cache_age: 86400,
    thumbnail_url: 'https://example.org/x/y/events/e1/picture.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('the whole chronology can be embedded, too', () => {
  const answer = oembedOfAll(dataset, SITE);
  expect(answer.title).toBe('A test');
  expect(answer.html).toContain('src="https://example.org/x/y/?embed=1"');
  expect(answer.thumbnail_url).toBe('https://example.org/x/y/picture.png');
});
