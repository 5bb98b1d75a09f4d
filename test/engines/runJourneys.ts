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
      test(journey.name, () => go(journey, engine, join('test-results/engines', name)));
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
  const tab = await engine.newTab();
  try {
    const reader = new Reader(tab, site);
    // Console messages often say why a journey has failed.
    await journey.run(reader).finally(() => reader.endVisit());
  } finally {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${journey.name.replaceAll(/\W+/g, '-')}.png`), await tab.screenshot());
    await tab.close();
    await site.stop();
  }
}
