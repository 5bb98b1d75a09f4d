import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/engines/*.journeys.ts'],
    globalSetup: 'test/engines/findAll.ts',
    reporters: ['default', './test/engines/JourneyTable.ts'],
    // Three engines at a time, one journey at a time in each.
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000, interval: 50 } },
  },
});
