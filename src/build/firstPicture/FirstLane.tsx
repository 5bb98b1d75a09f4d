import { itemAt } from '../../model/lists.ts';
import { spanAt } from '../../model/timeIndex.ts';
import { colourOf } from '../../model/vocabulary.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { kindLooks } from '../../views/marks/kindShapes.ts';
import { type EventIndex, isShared } from '../../views/timeline/eventIndex.ts';
import type { Feed } from '../../views/timeline/feedMarks.ts';
import type { LaneFit } from '../../views/timeline/laneFit.ts';
import { laneColour } from '../../views/timeline/laneOf.ts';
import type { TimelineMark } from '../../views/timeline/layOutTimelineMarks.ts';
import { rowName } from '../../views/timeline/rowName.ts';
import { symbolId } from './KindSymbols.tsx';

/** Marks up to so much beyond the window are seen at its ends, as a share of it. */
const BEYOND = 0.015;
/** The size of a symbol, in pixels. */
const SYMBOL = 16;

/** A share, 0 to 1, as a length of SVG. */
export const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;

interface FirstLaneProps {
  readonly index: EventIndex;
  readonly row: number;
  readonly names: LaneFit['names'];
  readonly feed: Feed;
  /** The place of a folded time in the window, 0 to 1. */
  readonly share: (at: number) => number;
}

/** A row of the timeline with its name and marks. */
export function FirstLane({ index, row, names, feed, share }: FirstLaneProps) {
  const isSeen = (at: number) => share(at) > -BEYOND && share(at) < 1 + BEYOND;
  const marks = feed.marks.filter((mark) => mark.row === row && isSeen(mark.at));
  const bars = feed.bars.filter((position) => index.row[position] === row);
  return (
    <div className="first-lane">
      <span>{names === 'words' ? rowName(index, row, ENGLISH) : <LaneSign index={index} row={row} />}</span>
      <svg
        color={
          isShared(index, row)
            ? undefined
            : laneColour(index.vocabulary, itemAt(index.lanes, row)) || undefined
        }
      >
        {bars.map((position) => (
          <Bar key={position} index={index} position={position} share={share} />
        ))}
        {marks.map((mark) => (
          <Mark key={mark.key} index={index} mark={mark} x={percent(share(mark.at))} />
        ))}
      </svg>
    </div>
  );
}

function LaneSign({ index, row }: { index: EventIndex; row: number }) {
  const lane = itemAt(index.lanes, row);
  const kind = lane.of === 'kind' && !isShared(index, row) ? index.vocabulary.kinds.get(lane.id) : undefined;
  if (!kind) return '…';
  return (
    <svg viewBox="0 0 24 24" width="12" height="12" color={colourOf(kind)}>
      <use href={`#${symbolId('lane', kind.token)}`} width="24" height="24" />
    </svg>
  );
}

function Bar({ index, position, share }: Pick<FirstLaneProps, 'index' | 'share'> & { position: number }) {
  const { kind, date } = itemAt(index.events, position);
  const span = spanAt(index, position);
  const [start, end] = [Math.max(share(span.start), -BEYOND), Math.min(share(span.end), 1 + BEYOND)];
  if (end <= start) return null;
  return (
    <rect
      className={date.precision === 'day' ? 'first-bar' : 'first-bar is-soft'}
      x={percent(start)}
      width={percent(end - start)}
      fill={kindLooks(index.vocabulary, kind).colour}
    />
  );
}

function Mark({ index, mark, x }: { index: EventIndex; mark: TimelineMark; x: string }) {
  const { count, first } = mark;
  if (count > 1)
    return (
      <svg x={x} y="50%" data-key="count " overflow="visible">
        <rect width={count > 9 ? 23 : 20} x={count > 9 ? -11.5 : -10} />
        <text>{count}</text>
      </svg>
    );
  const { id, kind, date } = itemAt(index.events, first);
  const found = index.vocabulary.kinds.get(kind);
  return (
    found && (
      <use
        href={`#${symbolId('lane', found.token)}`}
        x={x}
        width={SYMBOL}
        height={SYMBOL}
        color={colourOf(found)}
        fillOpacity={date.approximate || date.uncertain ? 0.3 : undefined}
        data-key={id}
      />
    )
  );
}
