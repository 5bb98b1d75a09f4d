import type { ChronologyDocument } from '../load/documentParts.ts';
import type { DataIssue } from '../model/issue.ts';
import { checkAgents } from './checkAgents.ts';
import { checkFigures } from './checkFigures.ts';
import { warnOfOneParty } from './checkParties.ts';
import type { CheckRules } from './checkRules.ts';
import { checkSourceDates } from './checkSourceDates.ts';
import { checkUnits } from './checkUnits.ts';

export interface Checked {
  readonly issues: readonly DataIssue[];
  /** What an editor should know, and what may be right all the same. */
  readonly warnings: readonly DataIssue[];
}

/** The checks that follow the folder's own rules, `checks.yaml`. */
export function checkByRules(document: ChronologyDocument, rules: CheckRules, file: string): Checked {
  const dates = checkSourceDates(document, rules, file);
  return {
    issues: [
      ...checkAgents(document.events, rules, file),
      ...checkFigures(document, rules, file),
      ...checkUnits(document.claims, rules, file),
      ...dates.issues,
    ],
    warnings: [...dates.warnings, ...warnOfOneParty(document, rules, file)],
  };
}
