import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { Instant, TimeSpan } from '../../model/time.ts';
import type { TimeIndex } from '../../model/timeIndex.ts';
import { formatSpan } from '../../strings/formatDate.ts';
import { typeScale } from '../page/typeScale.ts';
import { useStrings } from '../useStrings.ts';
import { BrushHandle } from './BrushHandle.tsx';
import { countEvents } from './countEvents.ts';
import { BAR, type DensityLook, drawDensity, lookOf } from './drawDensity.ts';
import { foldedScale } from './foldedScale.ts';
import { moveEdge } from './moveWindow.ts';
import { useBrush } from './useBrush.ts';
import { useElementSize } from './useElementSize.ts';
import { useStripWheel } from './useStripWheel.ts';
import { useThemeChange } from './useThemeChange.ts';
import { yearTicks } from './yearTicks.ts';

interface DensityStripProps {
  /** The events that are counted. */
  readonly index: TimeIndex;
  /** Those of them that are drawn in front of the others, which recede. */
  readonly ofArticle: TimeIndex | undefined;
  /** All events, in order of their starts: the scale does not depend on the filters. */
  readonly all: readonly TimelineEvent[];
  readonly limits: TimeSpan;
  readonly window: TimeSpan;
  readonly onMove: (window: TimeSpan) => void;
  readonly onPan: (share: number) => void;
  readonly onZoom: (factor: number, about: Instant) => void;
  /** Embedded: the wheel is left to the page around, and reported. */
  readonly embedded: boolean;
  readonly onHostScroll: () => void;
}

/** The width of a year's label, in pixels at the usual font size. */
const TICK = 38;

const percent = (share: number) => `${Math.max(0, Math.min(1, share)) * 100}%`;

/** An overview of the whole chronology, with long empty spans folded, and the window as a brush. */
export function DensityStrip(props: DensityStripProps) {
  const strings = useStrings();
  const { index, ofArticle, all, limits, window, onMove, onPan, onZoom } = props;
  const track = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useElementSize(track);
  const { width } = size;
  const theme = useThemeChange();
  const scale = useMemo(() => foldedScale(spansOf(all), limits), [all, limits]);
  const bins = Math.max(Math.floor(width / BAR), 1);
  const counts = useMemo(() => countEvents(index, scale, bins), [index, scale, bins]);
  const own = useMemo(() => ofArticle && countEvents(ofArticle, scale, bins), [ofArticle, scale, bins]);
  const ticks = useMemo(
    () => yearTicks(scale, limits, (TICK * typeScale()) / Math.max(width, 1), strings),
    [scale, limits, width, strings],
  );
  const [look, setLook] = useState<DensityLook>();
  useEffect(() => {
    if (canvas.current) setLook(lookOf(canvas.current));
  }, [theme]);
  useEffect(() => {
    if (canvas.current && look) drawDensity(canvas.current, size, look, counts, own, scale);
  }, [size, look, counts, own, scale]);
  const brush = useBrush(window, scale, onMove);
  useStripWheel(track, {
    embedded: props.embedded,
    onLeft: props.onHostScroll,
    onChange: (change, share) => {
      if (change.kind === 'pan') onPan(change.share);
      else onZoom(change.factor, withinSpan(scale.toTime(share), window));
    },
  });

  const shares = { start: scale.toShare(window.start), end: scale.toShare(window.end) };
  const place: CSSProperties = { left: percent(shares.start), right: percent(1 - shares.end) };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="density" role="group" aria-label={strings.timeline.whole}>
      <div className="density-track" ref={track} {...brush}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus */}
        <canvas ref={canvas} aria-hidden="true" />
        <div className="brush" style={place} title={formatSpan(window, strings)}>
          {(['start', 'end'] as const).map((edge) => (
            <BrushHandle
              key={edge}
              edge={edge}
              window={window}
              limits={limits}
              share={shares[edge]}
              onMove={(edge, share) => onMove(moveEdge(window, edge, share, scale))}
            />
          ))}
        </div>
      </div>
      <div className="density-years" aria-hidden="true">
        {width > 0 &&
          ticks.map(({ share, text, folded }) => (
            <span key={share} style={{ left: percent(share) }} data-folded={folded || undefined}>
              {folded ? strings.timeline.yearsFolded(text) : text}
            </span>
          ))}
      </div>
    </div>
  );
}

/** Zooming around a time outside the window would move the window away from it. */
const withinSpan = (time: Instant, { start, end }: TimeSpan) => Math.min(Math.max(time, start), end);

function* spansOf(events: readonly TimelineEvent[]) {
  for (const { date } of events) yield date.span;
}
