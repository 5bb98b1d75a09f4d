import { CheckRulesRecord } from '../load/checkRulesRecord.ts';
import { issuesOf } from '../load/issuesOf.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';
import type { AuthoredRecord } from './readDataFolder.ts';

export type CheckRules = CheckRulesRecord & {
  /** Where they stand. */
  readonly file: string;
};

/** The rules of a data folder; without a file every list is empty. */
export function parseCheckRules(authored: AuthoredRecord | undefined): {
  rules: CheckRules;
  issues: DataIssue[];
} {
  const { file, record } = authored ?? { file: '', record: {} };
  const parsed = CheckRulesRecord.safeParse(record);
  if (parsed.success) return { rules: { ...parsed.data, file }, issues: [] };
  const issues = issuesOf(parsed.error, record, file, 'checks');
  return { rules: { ...CheckRulesRecord.parse({}), file }, issues };
}

type Reasons = 'without_agent' | 'mixed_counts' | 'older_figures' | 'sources_of_other_days';

/** What is left of the issues without the exceptions of a field, and the exceptions that nothing needs any more. */
export const exceptAllowed = (
  issues: readonly DataIssue[],
  rules: Pick<CheckRules, Reasons | 'file'>,
  field: Reasons,
): DataIssue[] => [...withoutAllowed(issues, rules, field), ...needlessReasons(issues, rules, field)];

export const withoutAllowed = (
  issues: readonly DataIssue[],
  rules: Pick<CheckRules, Reasons>,
  field: Reasons,
): DataIssue[] => issues.filter(({ record }) => !(record in rules[field]));

export function needlessReasons(
  issues: readonly DataIssue[],
  rules: Pick<CheckRules, Reasons | 'file'>,
  field: Reasons,
): DataIssue[] {
  const needed = new Set(issues.map(({ record }) => record));
  const needless = Object.entries(rules[field]).filter(([record]) => !needed.has(record));
  return needless.map(([record, reason]) => ({
    file: rules.file,
    record,
    field,
    value: shorten(reason),
    expected: 'needed any more, as the check has nothing against the record',
  }));
}
