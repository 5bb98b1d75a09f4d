import type { Reporter, TestModule } from 'vitest/node';

const WORDS = { passed: 'pass', failed: 'FAIL', skipped: '-', pending: '-' } as const;

/** Prints at the end the result of each journey in each engine, and how long each engine took. */
export default class JourneyTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const table: Record<string, Record<string, string>> = {};
    const seconds: Record<string, string> = {};
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const [engine = '', journey = ''] = test.fullName.split(' > ');
        table[journey] = { ...table[journey], [engine]: WORDS[test.result().state] };
        seconds[engine] = (module.diagnostic().duration / 1000).toFixed(0);
      }
    }
    console.table({ ...table, seconds });
  }
}
