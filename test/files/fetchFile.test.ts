// @vitest-environment jsdom
import { Blob } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchFile, fileAddress, isSingleFile } from '../../src/files/fetchFile.ts';

/** A page at this address that contains this file. */
function standAt(address: string, name?: string, content = '') {
  document.head.append(Object.assign(document.createElement('base'), { href: address }));
  if (!name) return;
  const kept = document.createElement('script');
  kept.type = 'text/plain';
  Object.assign(kept.dataset, { file: name, media: 'application/json', packed: '' });
  kept.textContent = deflateRawSync(content).toString('base64');
  document.body.append(kept);
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

test.each(['map/labels.json', 'file:///C:/class/map/labels.json'])(
  '%s comes from within the page',
  async (address) => {
    vi.stubGlobal('fetch', vi.fn());
    vi.stubGlobal('Blob', Blob); // jsdom's has no `stream`
    standAt('file:///C:/class/araxes.html?q=a/b#c/d', 'map/labels.json', '["Şuşa", "Շուշի"]');
    expect(await (await fetchFile(address)).json()).toEqual(['Şuşa', 'Շուշի']);
    expect(fetch).not.toHaveBeenCalled();
    expect(isSingleFile()).toBe(true);
  },
);

test('a picture has an address that contains it', () => {
  standAt('file:///C:/class/araxes.html', 'map/relief.webp');
  Object.assign(document.querySelector('script')!, { textContent: 'UklGRg==' });
  document.querySelector('script')!.dataset.media = 'image/webp';
  expect(fileAddress('map/relief.webp')).toBe('data:image/webp;base64,UklGRg==');
});

test('where the page contains no files, they are fetched from beside it', async () => {
  vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response('[]')));
  standAt('https://example.org/araxes/?event=e1');
  expect(await (await fetchFile('map/labels.json')).text()).toBe('[]');
  expect(fileAddress('map/relief.webp')).toBe('https://example.org/araxes/map/relief.webp');
  expect(isSingleFile()).toBe(false);
});
