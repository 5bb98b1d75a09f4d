import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { weighFirstVisit, weightLines } from './weighFirstVisit.ts';

/** `npm run weigh`: compares the built files of the first sight with their budgets. Fails if one is over. */
const folder = process.argv[2] ?? 'dist';
/** As hosts send it: the build has compressed what is worth it. */
const weigh = (name: string) => {
  const file = join(folder, name);
  return (statSync(`${file}.br`, { throwIfNoEntry: false }) ?? statSync(file)).size;
};
const rows = weighFirstVisit(readFileSync(join(folder, 'index.html'), 'utf8'), weigh);
console.log(weightLines(rows).join('\n'));
if (rows.some(({ weight, budget }) => weight > budget)) process.exitCode = 1;
