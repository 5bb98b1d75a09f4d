import { readFileSync } from 'node:fs';
import type { Journey } from '../Journey.ts';
import type { Reader } from '../Reader.ts';
import { button } from '../View.ts';

const TRUCE = 'Truce of 14 September 2022';

const untilKept = (reader: Reader) =>
  reader.waitFor('the service worker', async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller;
  });

export const offline: readonly Journey[] = [
  {
    name: 'the copy in one file, from disk',
    async run(reader) {
      await reader.visit(`${reader.site.copy}?event=e2022-09-14`);
      await reader.waitUntilReady();
      await reader.seeSelected('e2022-09-14', TRUCE);
      await reader.click(button('Previous event'));
      await reader.seeSelected('e2022-09-14p', 'Protests in Yerevan');
    },
  },
  {
    name: 'without a network after a visit',
    async run(reader) {
      await reader.open();
      await untilKept(reader);
      await reader.seeNothingFetchedTwice();
      await reader.endVisit();
      await reader.site.stop();
      await reader.open('?event=e2022-09-14');
      await reader.seeSelected('e2022-09-14', TRUCE);
      await reader.see({ css: '.claim-topic' });
    },
  },
  {
    name: 'a newer version is offered',
    async run(reader) {
      await reader.open();
      await untilKept(reader);
      reader.site.replaced.set('sw.js', `${readFileSync('dist/sw.js', 'utf8')}\n// newer`);
      await reader.open('?event=e2022-09-14');
      await reader.see(button('Reload'));
      await reader.endVisit();
      await reader.click(button('Reload'));
      await reader.waitFor('the newer version in force', async () => {
        const worker = await navigator.serviceWorker.getRegistration();
        return worker?.active?.state === 'activated' && !worker.waiting;
      });
      await reader.waitUntilReady();
      await reader.seeNo(button('Reload'));
      await reader.seeSelected('e2022-09-14', TRUCE);
    },
  },
];
