import { UnreadableChronology } from '../load/documentParts.ts';
import { linkDocument } from '../load/linkDocument.ts';
import { parseDocument } from '../load/parseDocument.ts';
import { parseOrExplain } from '../load/parseEdtf.ts';
import type { DataIssue } from '../model/issue.ts';
import { plural } from '../strings/en/plural.ts';
import { checkExtents } from './checkExtents.ts';
import { checkSides } from './checkSides.ts';
import { checkTimes } from './checkTimes.ts';
import { checkWaysIn } from './checkWaysIn.ts';
import { compileChronology, issueLine, warningLines } from './compileChronology.ts';
import { DATA_FOLDER, ownMapFile } from './dataFolder.ts';
import { TERRITORY_FILE } from './drawnTerritory.ts';
import { messageOf } from './messageOf.ts';
import { readText } from './readText.ts';

/**
 * `npm run data:check [path]`: checks the data folder, another folder, or a compiled chronology; one line per problem.
 * Warnings come first, those of one kind in one line.
 */
async function main(path = DATA_FOLDER): Promise<void> {
  const { issues, warnings, summary } = path.endsWith('.json')
    ? await checkFile(path)
    : await checkFolder(path);
  for (const line of warningLines(warnings)) console.log(line);
  for (const issue of issues) console.log(issueLine(issue));
  console.log(
    `${path}: ${issues.length === 0 ? `${summary}, no problem` : plural(issues.length, 'problem')}`,
  );
  process.exitCode = issues.length === 0 ? 0 : 1;
}

interface Checked {
  readonly issues: readonly DataIssue[];
  readonly warnings: readonly DataIssue[];
  readonly summary: string;
}

async function checkFolder(folder: string): Promise<Checked> {
  const { document, issues, warnings } = await compileChronology(folder, ownMapFile(TERRITORY_FILE, folder));
  return { issues, warnings, summary: counts(document) };
}

async function checkFile(path: string): Promise<Checked> {
  const json = await readJson(path);
  const { document, issues } = parseDocument(json, path);
  const dataset = linkDocument(document, issues, path, parseOrExplain);
  return {
    issues: [
      ...dataset.issues,
      ...checkWaysIn(dataset, path),
      ...checkExtents(document, path),
      ...checkSides(document, path),
      ...checkTimes(document, path),
    ],
    warnings: [],
    summary: counts(json),
  };
}

async function readJson(path: string): Promise<Record<string, unknown>> {
  try {
    return JSON.parse(await readText(path));
  } catch (cause) {
    throw new UnreadableChronology(`${path} cannot be read: ${messageOf(cause)}`, { cause });
  }
}

const counts = (document: Record<string, unknown>) =>
  Object.entries(document)
    .filter(([, value]) => Array.isArray(value))
    .map(([name, value]) => `${(value as unknown[]).length} ${name}`)
    .join(', ');

main(process.argv[2]).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
