import { type Claim, isCorrectedBy } from '../../../model/claim.ts';
import type { ClaimStrings } from '../../../strings/claimStrings.ts';
import { formatDate } from '../../../strings/formatDate.ts';
import { formatNumber } from '../../../strings/formatNumber.ts';
import type { Strings } from '../../../strings/strings.ts';

/** "49", "at least 200", "more than 200", "up to 70", "320–560"; `undefined` for a claim without a figure. */
export function formatFigure(
  { figure, figureLow, figureAbove, figureHigh }: Claim,
  strings: Strings,
  claimStrings: ClaimStrings,
): string | undefined {
  const write = (value: number) => formatNumber(value, strings);
  if (figureLow !== undefined && figureHigh !== undefined && figureLow !== figureHigh)
    return claimStrings.between(write(figureLow), write(figureHigh));
  const only = figure ?? figureLow ?? figureHigh;
  if (only === undefined) return undefined;
  if (figureLow !== undefined && figureHigh === undefined)
    return claimStrings[figureAbove ? 'moreThan' : 'atLeast'](write(figureLow));
  if (figureHigh !== undefined && figureLow === undefined) return claimStrings.upTo(write(figureHigh));
  return write(only);
}

/** The date of a claim, or "date not given". */
export const formatSaid = (
  { saidOn }: Claim,
  strings: Strings,
  claimStrings: ClaimStrings,
  form?: 'short',
): string => (saidOn ? formatDate(saidOn, strings, form) : claimStrings.noDate);

/**
 * The claim that came after another: "105, 14 September 2022", with its unit, what it counts and its speaker where that
 * is different.
 */
export function formatReplacement(
  later: Claim,
  earlier: Claim,
  strings: Strings,
  claimStrings: ClaimStrings,
): string {
  const figure = formatFigure(later, strings, claimStrings) ?? claimStrings.anotherAccount;
  const different = (['unit', 'counts'] as const).filter((field) => later[field] !== earlier[field]);
  const counted = [figure, ...different.map((field) => later[field])].filter(Boolean).join(' ');
  const what = `${counted}, ${formatSaid(later, strings, claimStrings)}`;
  return later.speaker === earlier.speaker ? what : claimStrings.laterBy(later.speaker, what);
}

/** The same as a remark on the earlier claim, which calls it a correction only where both count the same. */
export const sayReplacement = (
  later: Claim,
  earlier: Claim,
  strings: Strings,
  claimStrings: ClaimStrings,
): string =>
  claimStrings[isCorrectedBy(earlier, later) ? 'later' : 'laterOther'](
    formatReplacement(later, earlier, strings, claimStrings),
  );
