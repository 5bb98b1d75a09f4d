import { parseEdtf } from '../load/parseEdtf.ts';
import type { ClaimRecord } from '../load/records.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

interface Complaint {
  readonly field: string;
  readonly value: unknown;
  readonly expected: string;
}

/** Rules between claims, beyond what a single record can be checked for. */
export function checkClaims(
  claims: readonly ClaimRecord[],
  topics: Vocabulary['topics'],
  file: string,
): DataIssue[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((claim) =>
    [
      ...topic(claim, topics),
      ...figure(claim),
      ...replacement(claim, byId),
      ...continuation(claim, byId),
    ].map(({ field, value, expected }) => ({
      file,
      record: claim.id,
      field,
      value: shorten(value),
      expected,
    })),
  );
}

/** A chronology that names no topics may have any. */
function topic({ topic }: ClaimRecord, topics: Vocabulary['topics']): Complaint[] {
  if (topics.size === 0 || topics.has(topic)) return [];
  return [{ field: 'topic', value: topic, expected: 'one of the topics of vocabulary.yaml' }];
}

/** A figure needs a unit, what it counts, and a date or an address where it can be read. */
function figure(claim: ClaimRecord): Complaint[] {
  const { figure, figure_low: low, figure_above: above, figure_high: high, unit, counts } = claim;
  const { said_on, source } = claim;
  const complaints: Complaint[] = [];
  const complain = (field: string, value: unknown, expected: string) =>
    complaints.push({ field, value, expected });
  if (above && (low === undefined || high !== undefined))
    complain('figure_above', above, 'left out, as figure_low does not stand alone');
  const hasFigure = [figure, low, high].some((value) => value !== undefined);
  if (!hasFigure) {
    if (unit !== undefined) complain('unit', unit, 'left out, as there is no figure');
    if (counts !== undefined) complain('counts', counts, 'left out, as there is no figure');
    return complaints;
  }
  if (unit === undefined) complain('unit', unit, 'a unit, which a figure needs');
  if (counts === undefined) complain('counts', counts, 'what is counted, which a figure needs');
  if (low !== undefined && high !== undefined && low > high)
    complain('figure_low', low, `at most figure_high, ${high}`);
  if (figure !== undefined && (figure < (low ?? figure) || figure > (high ?? figure)))
    complain('figure', figure, `between figure_low and figure_high, ${low ?? '–'} and ${high ?? '–'}`);
  // For official tolls known only from an undated encyclopedia, an address is enough.
  if (!said_on && !source.date && !source.url)
    complain(
      'said_on',
      said_on,
      'a date, which a figure needs where its source has neither date nor address',
    );
  return complaints;
}

function replacement(claim: ClaimRecord, byId: ReadonlyMap<string, ClaimRecord>): Complaint[] {
  const later = byId.get(claim.replaced_by ?? '');
  if (!later) return []; // `Linker` reports unknown ids
  const expected: string[] = [];
  if (later.event !== claim.event) expected.push(`a claim of the same event, ${claim.event}`);
  if (later.topic !== claim.topic) expected.push(`a claim of the same topic, ${claim.topic}`);
  // A later count may be wider ("killed" → "killed or missing"); then both units are shown.
  if (claim.unit && !later.unit?.startsWith(claim.unit)) expected.push(`a claim with the unit ${claim.unit}`);
  if (isEarlier(later, claim)) expected.push('a claim that was not made earlier');
  if (isInCycle(claim, byId)) expected.push('a claim whose own replacements do not lead back here');
  return expected.map((expected) => ({ field: 'replaced_by', value: claim.replaced_by, expected }));
}

function continuation(claim: ClaimRecord, byId: ReadonlyMap<string, ClaimRecord>): Complaint[] {
  const later = byId.get(claim.continued_by ?? '');
  if (!later) return [];
  const expected: string[] = [];
  if (later.event === claim.event) expected.push('a claim of another event (use replaced_by)');
  if (isEarlier(later, claim)) expected.push('a claim that was not made earlier');
  return expected.map((expected) => ({ field: 'continued_by', value: claim.continued_by, expected }));
}

/** Whether `later` ends before `claim` begins; false if either has no date. */
function isEarlier(later: ClaimRecord, claim: ClaimRecord): boolean {
  const [late, early] = [later, claim].map(({ said_on }) => said_on && parseEdtf(said_on));
  return Boolean(late && early && late.last < early.first);
}

function isInCycle(claim: ClaimRecord, byId: ReadonlyMap<string, ClaimRecord>): boolean {
  const seen = new Set<string>();
  let next = byId.get(claim.replaced_by ?? '');
  while (next && !seen.has(next.id)) {
    if (next.id === claim.id) return true;
    seen.add(next.id);
    next = byId.get(next.replaced_by ?? '');
  }
  return false;
}
