import type { EventRecord } from '../load/records.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';
import { type CheckRules, exceptAllowed } from './checkRules.ts';
import { withoutQuotations } from './ownWords.ts';

const FIELDS = ['title', 'summary'] as const;

/**
 * Reports deeds that nobody did ("was shot", in a title also "shot" alone): who did it stands in the sentence, or
 * `without_agent` says why not.
 */
export function checkAgents(
  events: readonly Pick<EventRecord, 'id' | (typeof FIELDS)[number]>[],
  rules: CheckRules,
  file: string,
): DataIssue[] {
  const find = deedFinder(rules.deeds);
  const issues = events.flatMap((event) =>
    FIELDS.flatMap((field) =>
      find(event[field], field === 'title').map((deed) => ({
        file,
        record: event.id,
        field,
        value: shorten(deed),
        expected: 'a deed with "by" and who did it, nor allowed by without_agent in checks.yaml',
      })),
    ),
  );
  return exceptAllowed(issues, rules, 'without_agent');
}

/** "by" and who did it, not a day ("by 3 April") and not who says so ("by his account"). */
const AGENT = /\bby (?!\d|then\b|that time|[\p{L}’ ]*\b(accounts?|counts?|reports?|data set|sources?)\b)/u;

/** Finds the deeds of a text whose clause does not say who did them. */
function deedFinder(deeds: readonly string[]): (text: string, isTitle: boolean) => string[] {
  if (deeds.length === 0) return () => [];
  const longestFirst = deeds.toSorted((a, b) => b.length - a.length);
  const deed = `(?:${longestFirst.join('|')})(?!\\p{L})`;
  const passive = new RegExp(`(?<!\\p{L})(?:was|were|is|are|be|been|being) (?:\\p{L}+ ){0,2}?${deed}`, 'giu');
  const inTitle = new RegExp(`(?<!\\p{L})(?:[\\p{L}]+ )?${deed}`, 'giu');
  return (text, isTitle) =>
    clausesOf(text).flatMap((clause) => {
      const [found] = clause.match(isTitle ? inTitle : passive) ?? [];
      return found === undefined || AGENT.test(clause) ? [] : [found];
    });
}

const clausesOf = (text: string): string[] => withoutQuotations(text).split(/[.;:](?!\d)/);
