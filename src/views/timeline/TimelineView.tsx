import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';
import './lanes.css';
import './marks.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { TimeSpan } from '../../model/time.ts';
import type { TimeIndex } from '../../model/timeIndex.ts';
import { cropToLimits } from '../../store/actions.ts';
import { useActions, useAppState } from '../../store/context.ts';
import { selectBroughtOut } from '../../store/followedPath.ts';
import { selectFolds, selectTimeIndex, selectWholeSpan } from '../../store/selectors.ts';
import { ScrollHint } from '../input/ScrollHint.tsx';
import { useScrollHint } from '../input/useScrollHint.ts';
import { isEmbedded } from '../page/isEmbedded.ts';
import { useAdapter } from '../useAdapter.ts';
import { useStrings } from '../useStrings.ts';
import { useVocabulary } from '../useVocabulary.ts';
import { DensityStrip } from './DensityStrip.tsx';
import { GroupList } from './GroupList.tsx';
import { NearestButtons } from './NearestButtons.tsx';
import { TimelineAdapter } from './TimelineAdapter.ts';
import type { EventGroup, TimelineProps } from './timelineProps.ts';
import { useRoom } from './useRoom.ts';
import { WindowButtons } from './WindowButtons.tsx';

/** The timeline: periods, the density strip of the whole chronology, and the window in lanes. */
export function TimelineView({ onDrawn }: { onDrawn?: () => void }) {
  const strings = useStrings();
  const { showWindow, panWindow, zoomWindow, selectEvent } = useActions();
  const index = useAppState(selectTimeIndex);
  const ofArticle = useAppState(selectBroughtOut);
  const window = useAppState((state) => state.view.window);
  const selectedId = useAppState((state) => state.view.selectedId);
  const readingId = useAppState((state) => state.session.readingId);
  const { all, limits, periods } = useExtent();
  const folds = useAppState(selectFolds);
  const [drawn, setDrawn] = useState(false);
  const handledAt = useRef(Number.NEGATIVE_INFINITY);

  const measured = useRef<HTMLElement>(null);
  const room = useRoom(measured);

  const filters = useAppState((state) => state.view.filters);
  const [hint, showHint] = useScrollHint();
  const embedded = useAppState(isEmbedded);
  const { group, toggleGroup, closeGroup } = useOpenGroup(window, index);
  const props: TimelineProps = {
    index,
    query: filters.query,
    ofArticle,
    vocabulary: useVocabulary(),
    strings,
    window,
    limits: useWithWindow(limits, window),
    folds,
    selectedId,
    readingId,
    onWindowChange: showWindow,
    onPan: panWindow,
    onZoom: zoomWindow,
    onSelect: selectEvent,
    onOpenGroup: toggleGroup,
    onDrawn: () => {
      setDrawn(true);
      onDrawn?.();
    },
    embedded,
    onHostScroll: showHint,
    handledAt: () => handledAt.current,
  };
  const lanes = useAdapter(TimelineAdapter, props, filters);
  const byHand =
    <Change extends unknown[]>(change: (...how: Change) => void) =>
    (...how: Change) => {
      handledAt.current = performance.now();
      change(...how);
    };
  return (
    <section
      aria-label={strings.timeline.name}
      className="timeline"
      data-drawn={drawn || undefined}
      data-room={room}
      ref={measured}
    >
      <WindowButtons
        periods={periods}
        window={window}
        onShow={showWindow}
        onPan={panWindow}
        onZoom={zoomWindow}
      />
      <DensityStrip
        index={index}
        ofArticle={ofArticle}
        all={all}
        limits={limits}
        window={window}
        onMove={byHand(showWindow)}
        onPan={byHand(panWindow)}
        onZoom={byHand(zoomWindow)}
        embedded={embedded}
        onHostScroll={() => showHint('wheel')}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        key={strings.dir}
        className="timeline-lanes"
        role="group"
        aria-label={strings.timeline.lanes}
        ref={lanes}
      />
      <NearestButtons />
      {group && <GroupList key={group.events[0]?.id} group={group} onClose={closeGroup} />}
      <ScrollHint how={hint} touch={strings.embed.hints.timelineTouch} />
    </section>
  );
}

/** The group whose list is open. It closes when its mark may have moved. */
function useOpenGroup(window: TimeSpan, index: TimeIndex) {
  const [group, setGroup] = useState<EventGroup>();
  useEffect(() => setGroup(undefined), [window, index]);
  return {
    group,
    /** A second press on the mark closes the list. */
    toggleGroup: (pressed: EventGroup) =>
      setGroup((open) => (open?.mark === pressed.mark ? undefined : pressed)),
    closeGroup: () => setGroup(undefined),
  };
}

/** The limits of the lanes: a window that an address or the opening sets beyond the data is shown as it is. */
function useWithWindow(limits: TimeSpan, window: TimeSpan): TimeSpan {
  const start = Math.min(limits.start, window.start);
  const end = Math.max(limits.end, window.end);
  return useMemo(() => ({ start, end }), [start, end]);
}

/** All events, the limits of the window, and the periods with the windows they open. */
function useExtent() {
  const strings = useStrings();
  const events = useAppState((state) => state.dataset.events);
  const given = useAppState((state) => state.dataset.periods);
  const dataset = useAppState((state) => state.dataset);
  const all = useMemo(() => [...events.values()], [events]);
  // Arriving details replace the dataset, but not the events, so the limits stay the same.
  const { start, end } = selectWholeSpan({ dataset });
  const limits = useMemo(() => ({ start, end }), [start, end]);
  const periods = useMemo(() => {
    const whole = { id: 'whole', label: strings.timeline.wholeShort, span: limits };
    return [whole, ...given.map((period) => ({ ...period, span: cropToLimits(period.span, { dataset }) }))];
  }, [given, limits, dataset, strings]);
  return { all, limits, periods };
}

export default TimelineView;
