import { parseEdtf } from '../load/parseEdtf.ts';
import type { ClaimRecord, EventRecord } from '../load/records.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';
import { type CheckRules, exceptAllowed } from './checkRules.ts';

type Summarized = Pick<EventRecord, 'id' | 'summary'>;

/**
 * Reports figures that a later one has overtaken: a claim that stands as the last although its speaker gave a later
 * figure for the same thing, and a summary with a figure that was replaced but without the one that replaced it.
 */
export function checkFigures(
  { events, claims }: { readonly events: readonly Summarized[]; readonly claims: readonly ClaimRecord[] },
  rules: CheckRules,
  file: string,
): DataIssue[] {
  return exceptAllowed(
    [...unlinked(claims, file), ...overtakenSummaries(events, claims, file)],
    rules,
    'older_figures',
  );
}

function unlinked(claims: readonly ClaimRecord[], file: string): DataIssue[] {
  return claims.flatMap((claim) => {
    if (claim.replaced_by !== undefined || !hasFigure(claim)) return [];
    const later = claims.find((other) => isSameCount(claim, other) && isLater(other, claim));
    if (!later) return [];
    const expected = `${later.id}, the later figure of the same speaker`;
    return [{ file, record: claim.id, field: 'replaced_by', value: shorten(claim.replaced_by), expected }];
  });
}

const hasFigure = ({ figure, figure_low: low }: ClaimRecord) => figure !== undefined || low !== undefined;

/** Whether two claims give a figure for the same thing in the name of the same speaker. */
const isSameCount = (claim: ClaimRecord, other: ClaimRecord): boolean =>
  hasFigure(other) &&
  (['event', 'topic', 'speaker', 'unit', 'counts'] as const).every((field) => claim[field] === other[field]);

function isLater(other: ClaimRecord, claim: ClaimRecord): boolean {
  const [late, early] = [other, claim].map(({ said_on: said }) => said && parseEdtf(said));
  return Boolean(late && early && late.first > early.last);
}

function overtakenSummaries(
  events: readonly Summarized[],
  claims: readonly ClaimRecord[],
  file: string,
): DataIssue[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return events.flatMap(({ id, summary }) => {
    const told = numbersIn(summary);
    return claims
      .filter(({ event, replaced_by }) => event === id && replaced_by !== undefined)
      .map((claim) => ({ first: claim, last: lastOf(claim, byId) }))
      .filter(({ first, last }) => isTold(first, told) && !isTold(last, told))
      .map(({ first, last }) => ({
        file,
        record: id,
        field: 'summary',
        value: shorten(first.figure ?? first.figure_low),
        expected: `given together with the last figure, ${last.figure ?? last.figure_low} (${last.id})`,
      }));
  });
}

const isTold = ({ figure, figure_low: low, figure_high: high }: ClaimRecord, told: ReadonlySet<number>) =>
  [figure, low, high].some((value) => value !== undefined && told.has(value));

/** The numbers of a text, "100,417" as well as "1000". Years are among them; no toll is taken for one. */
const numbersIn = (text: string): ReadonlySet<number> =>
  new Set([...text.matchAll(/\d+(?:,\d{3})*/g)].map(([number]) => Number(number.replaceAll(',', ''))));

function lastOf(claim: ClaimRecord, byId: ReadonlyMap<string, ClaimRecord>): ClaimRecord {
  const seen = new Set<string>();
  let last = claim;
  for (let next = byId.get(claim.replaced_by ?? ''); next && !seen.has(next.id); ) {
    seen.add(next.id);
    last = next;
    next = byId.get(next.replaced_by ?? '');
  }
  return last;
}
