import type { ArrayName, ChronologyDocument } from '../load/documentParts.ts';
import type { DataIssue } from '../model/issue.ts';
import { partyCounts } from './checkParties.ts';
import type { CheckRules } from './checkRules.ts';
import type { Description } from './readDataFolder.ts';

/** What the description of the data counts, as "163 events". */
const COUNTED: readonly ArrayName[] = ['events', 'claims', 'places', 'actors', 'sources'];

/** Reports counts that the folder's README.md lacks or gives otherwise, so that none of them goes stale. */
export function checkDescription(
  document: ChronologyDocument,
  { parties }: Pick<CheckRules, 'parties'>,
  description: Description | undefined,
): DataIssue[] {
  if (!description) return [];
  const text = description.text.replace(/\s+/g, ' ');
  const wanted = [
    ...COUNTED.map((name) => `${document[name].length} ${name}`),
    ...Object.keys(parties).map((track) => partyCounts(document, track, parties)),
  ];
  return wanted
    .filter((counts) => !text.includes(counts))
    .map((counts) => ({
      file: description.file,
      record: '(file)',
      field: 'counts',
      value: 'the text',
      expected: `one that says “${counts}”: correct the number there`,
    }));
}
