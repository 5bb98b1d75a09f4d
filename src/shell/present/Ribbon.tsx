import { useMemo } from 'react';
import { yearOf } from '../../model/calendar.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { DAY } from '../../model/time.ts';
import { formatDate, formatYear } from '../../strings/formatDate.ts';
import { PRESENT_STRINGS } from '../../strings/presentStrings.ts';
import type { Strings } from '../../strings/strings.ts';
import { foldedScale } from '../../views/timeline/foldedScale.ts';
import { yearTicks } from '../../views/timeline/yearTicks.ts';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';

interface RibbonProps {
  readonly events: readonly TimelineEvent[];
  readonly current: TimelineEvent | undefined;
}

/** Minimum distance of two year labels, as a share of the width. */
const TICK = 0.06;

/** Distinguishable positions on the line; only the first event at each is drawn. */
const PLACES = 2000;

const percent = (share: number) => `${share * 100}%`;

/** The events of the presentation on one line, with long empty spans folded. */
export function Ribbon({ events, current }: RibbonProps) {
  const strings = useStrings();
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  const outside = current && !events.includes(current) ? current : undefined;
  const shown = useMemo(() => inTime(outside ? [...events, outside] : events), [events, outside]);
  const scale = useMemo(() => scaleOf(shown, strings), [shown, strings]);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!scale || !first || !last) return null;
  return (
    <div
      className="ribbon"
      role="img"
      aria-label={presentStrings.ribbon(formatDate(first.date, strings), formatDate(last.date, strings))}
    >
      <div className="ribbon-line">
        {scale.shares.map((share) => (
          <i key={share} style={{ left: percent(share) }} />
        ))}
        {current && <i style={{ left: percent(scale.toShare(current.date.span.start)) }} data-current />}
      </div>
      <div className="ribbon-years">
        {scale.ticks.map(({ share, text, folded }) => (
          <span key={share} style={{ left: percent(share) }} data-folded={folded || undefined}>
            {folded ? strings.timeline.yearsFolded(text) : text}
          </span>
        ))}
        {scale.ticks.length === 0 && (
          <span style={{ left: '50%' }}>{formatYear(yearOf(first.date.span.start), strings)}</span>
        )}
      </div>
    </div>
  );
}

const inTime = (events: readonly TimelineEvent[]) =>
  [...new Set(events)].sort((a, b) => a.date.span.start - b.date.span.start);

function scaleOf(events: readonly TimelineEvent[], strings: Strings) {
  const spans = events.map(({ date }) => date.span);
  const [start, end] = [spans[0]?.start, spans.at(-1)?.start];
  if (start === undefined || end === undefined) return undefined;
  const air = Math.max((end - start) * 0.02, 3 * DAY);
  const limits = { start: start - air, end: end + air };
  const scale = foldedScale(
    spans.map(({ start }) => ({ start, end: start })),
    limits,
  );
  const shares = new Map<number, number>();
  for (const { start } of spans) {
    const share = scale.toShare(start);
    const place = Math.round(share * PLACES);
    if (!shares.has(place)) shares.set(place, share);
  }
  return {
    toShare: scale.toShare,
    shares: [...shares.values()],
    ticks: yearTicks(scale, limits, TICK, strings),
  };
}
