import type { Claim } from '../model/claim.ts';
import { figureSeries } from '../views/panel/claims/figureSeries.ts';
import {
  groupByTopic,
  OPEN_TOPICS,
  type SpeakerClaims,
  topicsByEvent,
} from '../views/panel/claims/groupClaims.ts';

/** Letters to a line, where two columns stand side by side on a phone; there they are tallest. */
const COLUMN = 22;
/** More than any screen holds. */
const MOST = 100;

/**
 * About how tall the claims of each event stand in the panel, in lines of text, rather more than less. Room
 * for them is kept while they are on their way, so that what stands below does not jump.
 */
export function claimLines(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const lines = [...topicsByEvent(claims)].map(([eventId, topics]) => {
    const open = topics.slice(0, OPEN_TOPICS).map(({ claims }) => topicLines(claims));
    const closed = (topics.length - open.length) * 2.5;
    return [eventId, Math.min(MOST, Math.ceil(sum(open) + closed + 4))] as const;
  });
  return new Map(lines);
}

function topicLines(claims: readonly Claim[]): number {
  const [topic] = groupByTopic(claims);
  const columns = topic!.speakers.map(columnLines);
  const rows = columns
    .filter((_, index) => index % 2 === 0)
    .map((left, row) => Math.max(left, columns[row * 2 + 1] ?? 0));
  const series = figureSeries(claims).flatMap(({ speakers }) =>
    speakers.map(({ claims }) => claims.length * 1.6 + 2),
  );
  return 3 + sum(rows) + sum(series);
}

const columnLines = ({ claims }: SpeakerClaims) => 2 + sum(claims.map(linesOf));

function linesOf({ statement, speakerDetail, quote, unit, counts, source, replacedBy }: Claim): number {
  const published = [source.publisher, source.title, source.date].filter(Boolean).join(', ');
  const texts = [statement, speakerDetail, quote, counts, published].map((text) =>
    Math.ceil((text?.length ?? 0) / COLUMN),
  );
  return sum(texts) + (unit ? 2 : 0) + (replacedBy ? 2 : 0) + 2;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
