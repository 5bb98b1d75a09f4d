import type { Claim } from '../../../model/claim.ts';
import { claimStrings } from '../../../strings/claimStrings.ts';
import { formatDate } from '../../../strings/formatDate.ts';
import { strings } from '../../../strings/strings.ts';

const number = new Intl.NumberFormat(strings.language);

/** "49", "at least 200", "more than 200", "up to 70", "320–560"; `undefined` for a claim without a figure. */
export function formatFigure({ figure, figureLow, figureAbove, figureHigh }: Claim): string | undefined {
  if (figureLow !== undefined && figureHigh !== undefined && figureLow !== figureHigh)
    return claimStrings.between(number.format(figureLow), number.format(figureHigh));
  const only = figure ?? figureLow ?? figureHigh;
  if (only === undefined) return undefined;
  if (figureLow !== undefined && figureHigh === undefined)
    return claimStrings[figureAbove ? 'moreThan' : 'atLeast'](number.format(figureLow));
  if (figureHigh !== undefined && figureLow === undefined)
    return claimStrings.upTo(number.format(figureHigh));
  return number.format(only);
}

/** The date of a claim, or "date not given". */
export const formatSaid = ({ saidOn }: Claim, form?: 'short'): string =>
  saidOn ? formatDate(saidOn, form) : claimStrings.noDate;

/** A replacement: "105, 14 September 2022", with its unit or speaker if that is different. */
export function formatReplacement(later: Claim, earlier: Claim): string {
  const figure = formatFigure(later) ?? claimStrings.anotherAccount;
  const counted = later.unit === earlier.unit ? figure : `${figure} ${later.unit}`;
  const what = `${counted}, ${formatSaid(later)}`;
  return later.speaker === earlier.speaker ? what : claimStrings.laterBy(later.speaker, what);
}
