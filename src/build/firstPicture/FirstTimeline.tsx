import { foldedTimeFor } from '../../model/folds.ts';
import { itemAt } from '../../model/lists.ts';
import type { TimeSpan } from '../../model/time.ts';
import { selectFolds, selectTimeIndex, selectWholeSpan } from '../../store/selectors.ts';
import type { AppState } from '../../store/state.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { countEvents } from '../../views/timeline/countEvents.ts';
import { BAR } from '../../views/timeline/drawDensity.ts';
import { type EventIndex, inFoldedTime, inRows, makeEventIndex } from '../../views/timeline/eventIndex.ts';
import { feedMarks } from '../../views/timeline/feedMarks.ts';
import { type FoldedScale, foldedScale } from '../../views/timeline/foldedScale.ts';
import type { LaneFit } from '../../views/timeline/laneFit.ts';
import { laneTicks } from '../../views/timeline/laneTicks.ts';
import { FirstLane, percent } from './FirstLane.tsx';
import { KindSymbols } from './KindSymbols.tsx';

/** The widths of the lanes' time, in pixels, and the rows for which the marks are laid out. */
const LAYOUTS: readonly { names: LaneFit['names']; width: number; rows: number; axisRows: 1 | 2 }[] = [
  // A laptop of 1366 × 657. Where there is no room for all lanes, the last ones are drawn in one row.
  { names: 'words', width: 787, rows: Number.POSITIVE_INFINITY, axisRows: 1 },
  // A phone of 390 × 844, and an iframe of 640 × 480.
  { names: 'marks', width: 329, rows: 2, axisRows: 1 },
  { names: 'marks', width: 310, rows: 3, axisRows: 1 },
];

/** The height of the density strip, in pixels. */
const STRIP = 30;

/** The timeline of the opening view; `src/boot/placeFirstTimeline.ts` fits it to its box. */
export function FirstTimeline({ state }: { state: AppState }) {
  const { dataset, view } = state;
  const { vocabulary } = dataset;
  const { window } = view;
  const whole = makeEventIndex(selectTimeIndex(state), vocabulary);
  const time = foldedTimeFor(window, selectFolds(state));
  const limits = selectWholeSpan(state);
  const scale = foldedScale(
    [...dataset.events.values()].map(({ date }) => date.span),
    limits,
  );
  return (
    <div className="first-timeline">
      <svg className="first-symbols">
        <KindSymbols owner="lane" vocabulary={vocabulary} />
      </svg>
      <Strip index={whole} scale={scale} window={window} />
      {LAYOUTS.map(({ names, width, rows, axisRows }) => {
        const index = inFoldedTime(inRows(whole, rows), time);
        const drawn = time.spanToFolded(window);
        const feed = feedMarks(index, { window: drawn, width }, new Set());
        const share = (at: number) => (at - drawn.start) / (drawn.end - drawn.start);
        const { ticks } = laneTicks(window, time, width, axisRows, ENGLISH);
        return (
          <div
            key={`${names} ${rows}`}
            className="first-lanes"
            data-layout={names}
            data-rows={index.rows}
            data-others={ENGLISH.timeline.otherKinds}
          >
            <svg className="first-axis">
              {ticks.map(({ share, text, isMajor }) => (
                <svg key={share} x={percent(share)} overflow="visible">
                  <line y2="100%" className={isMajor ? 'is-major' : undefined} />
                  <text x="4" y="100%">
                    {text}
                  </text>
                </svg>
              ))}
            </svg>
            {Array.from({ length: index.rows }, (_, row) => (
              <FirstLane key={row} index={index} row={row} names={names} feed={feed} share={share} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

interface StripProps {
  readonly index: EventIndex;
  readonly scale: FoldedScale;
  readonly window: TimeSpan;
}

/** The density strip with the window. */
function Strip({ index, scale, window }: StripProps) {
  const bins = Math.floor(itemAt(LAYOUTS, 0).width / BAR);
  const counts = countEvents(index, scale, bins);
  const most = Math.sqrt(counts.reduce((most, count) => Math.max(most, count), 1));
  const bars = [...counts].flatMap((count, bin) => {
    const height = 2 * Math.round(Math.max(4, (Math.sqrt(count) / most) * (STRIP - 3)) / 2);
    return count > 0 ? `M${bin * BAR + 2} ${STRIP}v-${height}` : [];
  });
  const [start, end] = [scale.toShare(window.start), scale.toShare(window.end)];
  return (
    <svg className="first-strip">
      <svg viewBox={`0 0 ${bins * BAR} ${STRIP}`} preserveAspectRatio="none">
        <path d={bars.join('')} />
      </svg>
      <rect x={percent(start)} width={percent(end - start)} height="100%" rx="3" />
    </svg>
  );
}
