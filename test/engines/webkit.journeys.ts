import { describe, expect, inject, test } from 'vitest';
import type { WebKit } from './findWebKit.ts';
import { repeatedIn } from './repeatedIn.ts';
import { runJourneys } from './runJourneys.ts';
import { Site } from './Site.ts';
import { visitUndriven } from './visitUndriven.ts';

runJourneys('WebKit');

const outcome = inject('engines').WebKit;
const webKit = 'found' in outcome ? (outcome.found as WebKit) : undefined;
const commands = webKit && 'browser' in webKit ? webKit : undefined;

describe('WebKit', () => {
  test.runIf(commands?.browser)('a first visit with its offline copy requests each file once', async () => {
    const site = new Site(false);
    await site.start();
    const close = await visitUndriven(commands!, commands!.browser!, `${site.app}?event=e2022-09-14`);
    try {
      await expect.poll(() => site.askedByWorker.length, { timeout: 60_000 }).toBeGreaterThan(20);
      await site.quiet();
      expect(repeatedIn([...site.asked, ...site.askedByWorker])).toEqual([]);
    } finally {
      await close();
      await site.stop();
    }
  });
});
