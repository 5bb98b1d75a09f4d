import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { type EngineName, type FoundEngines, START } from './engines.ts';
import type { Journey } from './Journey.ts';
import { journeys } from './journeys/index.ts';
import { Reader } from './Reader.ts';
import { Site } from './Site.ts';
import type { Engine } from './Tab.ts';

/** One test for each journey in an engine; one browser for all of them. */
export function runJourneys(name: EngineName): void {
  const outcome = inject('engines')[name];
  describe(name, () => {
    if ('missing' in outcome) {
      leaveOut(outcome.missing);
      return;
    }
    let engine: Engine;
    beforeAll(async () => {
      engine = await start(name, outcome.found as FoundEngines[EngineName]);
      console.log(`${name}: ${engine.version}`);
    });
    afterAll(() => engine?.close());

    for (const journey of journeys) {
      test(journey.name, async () => {
        const folder = join('test-results/engines', name);
        try {
          await go(journey, engine, folder);
        } catch (error) {
          if (!(error instanceof EngineGone)) throw error;
          // The engine's fault, not the page's: without a new one every journey after it would fail.
          console.warn(`${name} ended by itself during “${journey.name}”; a new one goes through it again.`);
          await engine.close().catch(({ message }: Error) => console.warn(message));
          engine = await start(name, outcome.found as FoundEngines[EngineName]);
          await go(journey, engine, folder);
        }
      });
    }
  });
}

/** In continuous integration a missing engine is a failure; elsewhere its journeys are skipped. */
function leaveOut(why: string): void {
  test.runIf(process.env.CI)('engine is there', () => Promise.reject(new Error(why)));
  for (const journey of journeys) test.skip(journey.name);
}

const start = <Name extends EngineName>(name: Name, found: FoundEngines[Name]) => START[name](found);

async function go(journey: Journey, engine: Engine, folder: string): Promise<void> {
  const site = new Site(engine.needsNotes ?? false);
  await site.start();
  const tab = await engine.newTab().catch(gone);
  try {
    const reader = new Reader(tab, site);
    // Console messages often say why a journey has failed.
    await journey.run(reader).finally(() => reader.endVisit());
  } finally {
    await site.stop();
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, `${journey.name.replaceAll(/\W+/g, '-')}.png`),
      await tab.screenshot().catch(gone),
    );
    await tab.close();
  }
}

/** The browser has ended by itself, and its WebDriver session with it. */
class EngineGone extends Error {}

const gone = (error: Error): never => {
  throw error.name === 'NoSuchSessionError' ? new EngineGone(error.message, { cause: error }) : error;
};
