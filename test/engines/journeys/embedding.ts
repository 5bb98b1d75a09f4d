import { expect } from 'vitest';
import type { Journey } from '../Journey.ts';
import type { Reader } from '../Reader.ts';
import { button } from '../View.ts';

declare global {
  interface Window {
    heardFromFrame?: { readonly type?: string; readonly event?: string | null }[];
  }
}

const TRUCE = 'Truce of 14 September 2022';
const LISTEN =
  "<script>heardFromFrame = []; addEventListener('message', ({ data }) => heardFromFrame.push(data))</script>";

/** The app at one event, in an iframe with these further attributes. */
const frameIn = ({ site }: Reader, attributes = '') =>
  `<iframe src="${site.app}?embed=1&amp;event=e2022-09-14" width="800" height="640" ${attributes}></iframe>`;

const heard = (reader: Reader, type: string) =>
  reader.evaluate((it) => window.heardFromFrame!.filter((message) => message.type === it), type);

const tell = (reader: Reader, message: object) =>
  reader.evaluate(
    (it) =>
      document.querySelector('iframe')!.contentWindow!.postMessage({ target: 'araxes', v: 1, ...it }, '*'),
    message,
  );

/** Expects all three views in the iframe, and goes to the next event. */
async function useFrame({ frame }: Reader): Promise<void> {
  await frame.waitUntilReady();
  await frame.seeText('h2', TRUCE);
  await frame.click(button('Previous event'));
  await frame.seeText('h2', 'Protests in Yerevan');
}

export const embedding: readonly Journey[] = [
  {
    name: 'embed, sandboxed',
    async run(reader) {
      await reader.openHost(frameIn(reader, 'sandbox="allow-scripts"'));
      await useFrame(reader);
    },
  },
  {
    name: 'embed, hidden at first',
    async run(reader) {
      await reader.openHost(`<div id="tab" style="display: none">${frameIn(reader)}</div>`);
      // By then the map exists, but has no size to be drawn in.
      await reader.frame.waitFor('the map', () => document.querySelector('.map-canvas[aria-label]'));
      await reader.evaluate(() => document.querySelector('#tab')!.removeAttribute('style'));
      await useFrame(reader);
    },
  },
  {
    name: 'embed, below the fold',
    async run(reader) {
      await reader.openHost(`${LISTEN}<div style="height: 3000px"></div>${frameIn(reader)}`);
      await expect.poll(() => heard(reader, 'ready')).toMatchObject([{ event: 'e2022-09-14' }]);
      expect(await reader.evaluate(() => scrollY)).toBe(0);
      await reader.evaluate(() => document.querySelector('iframe')!.scrollIntoView());
      await useFrame(reader);
    },
  },
  {
    name: 'embed, with messages in and out',
    async run(reader) {
      await reader.openHost(LISTEN + frameIn(reader));
      await reader.frame.seeText('h2', TRUCE);
      await expect.poll(() => heard(reader, 'ready')).toMatchObject([{ event: 'e2022-09-14' }]);
      await expect.poll(() => heard(reader, 'height')).toMatchObject([{ v: 1 }]);
      await tell(reader, { type: 'goto', event: 'e2020-10-10' });
      await expect.poll(() => heard(reader, 'select')).toMatchObject([{ event: 'e2020-10-10' }]);
      await reader.frame.seeText('h2', 'First truce of the 2020 war');
      await reader.frame.click(button('Next event'));
      await expect.poll(() => heard(reader, 'select')).toHaveLength(2);
      expect(await reader.evaluate(() => document.title)).toBe('A blog');
    },
  },
];
