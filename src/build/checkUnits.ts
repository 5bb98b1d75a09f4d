import type { ClaimRecord } from '../load/records.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';
import { type CheckRules, exceptAllowed } from './checkRules.ts';

type Counted = Pick<ClaimRecord, 'id' | 'topic' | 'unit' | 'counts'>;

/** Reports figures whose unit does not belong under their topic, or that count what the topic leaves out. */
export const checkUnits = (claims: readonly Counted[], rules: CheckRules, file: string): DataIssue[] => [
  ...claims.flatMap((claim) => wrongUnit(claim, rules, file)),
  ...exceptAllowed(
    claims.flatMap((claim) => wrongCount(claim, rules, file)),
    rules,
    'mixed_counts',
  ),
];

function wrongUnit({ id, topic, unit }: Counted, { units }: CheckRules, file: string): DataIssue[] {
  const allowed = units[topic];
  if (unit === undefined || !allowed || allowed.includes(unit)) return [];
  const expected = `a unit of the topic ${topic} (${allowed.join(', ')}; see checks.yaml)`;
  return [{ file, record: id, field: 'unit', value: shorten(unit), expected }];
}

function wrongCount(
  { id, topic, counts = '' }: Counted,
  { not_counted: notCounted }: CheckRules,
  file: string,
): DataIssue[] {
  const wrong = notCounted[topic]?.find((word) => counts.toLowerCase().includes(word));
  if (wrong === undefined) return [];
  const expected = `free of “${wrong}”, which ${topic} does not count, nor allowed by mixed_counts in checks.yaml`;
  return [{ file, record: id, field: 'counts', value: shorten(counts), expected }];
}
