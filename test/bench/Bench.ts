import type { Browser } from '@playwright/test';
import type { BenchServer } from './serve.ts';

/** What every group of rows is measured with. */
export interface Bench {
  readonly browser: Browser;
  readonly server: BenchServer;
  /** How often each thing is measured. */
  readonly runs: number;
}
