import { type CheckRules, parseCheckRules } from '../../src/build/checkRules.ts';

/** The rules of a folder without any, with some changes. */
export const aRule = (changes: Partial<CheckRules> = {}): CheckRules => ({
  ...parseCheckRules(undefined).rules,
  file: 'checks.yaml',
  ...changes,
});
