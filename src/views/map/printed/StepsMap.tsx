import { PRINTING_STRINGS } from '../../../strings/printingStrings.ts';
import './printedMap.css';
import type { EventId, TimelineEvent } from '../../../model/event.ts';
import { useAppState } from '../../../store/context.ts';
import { usePartStrings } from '../../useStrings.ts';
import { printedEntryMarks, printedMarkBoxes } from './layOutPrintedMarks.ts';
import { MapLegend } from './MapLegend.tsx';
import { PrintedBase } from './PrintedBase.tsx';
import { PrintedLabels } from './PrintedLabels.tsx';
import { PrintedMarks } from './PrintedMarks.tsx';
import { isInPicture, projectorOf, viewOf } from './project.ts';
import { ScaleBar, scaleBox } from './ScaleBar.tsx';

/** Fits into a column of A4 and of US Letter, at 96 pixels per inch. */
const SIZE = { width: 330, height: 230 };

interface StepsMapProps {
  readonly events: readonly TimelineEvent[];
  readonly numbers: ReadonlyMap<EventId, number>;
}

/**
 * The places of some events in a column, with the events' numbers. Without territory, which differs from event to
 * event. What lies outside the opening extent is named below.
 */
export function StepsMap({ events, numbers }: StepsMapProps) {
  const printing = usePartStrings(PRINTING_STRINGS);
  const { places, openingPlaceIds } = useAppState((state) => state.dataset);
  const placesOf = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => places.get(id) ?? []);
  const { width, height } = SIZE;
  const opening = viewOf(placesOf(openingPlaceIds), width, height);
  const all = placesOf(events.flatMap(({ placeIds }) => placeIds));
  const near = all.filter((place) => isInside(projectorOf(opening)(place)));
  const view = near.length > 1 ? viewOf(near, width, height) : opening;
  const project = projectorOf(view);
  const marks = printedEntryMarks(events, numbers, places, project).filter(({ at }) => isInside(at));
  return (
    <figure className="printed-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={printing.map}>
        <PrintedBase pane="fills" view={view} project={project} />
        <PrintedBase pane="lines" view={view} project={project} />
        <PrintedLabels
          view={view}
          project={project}
          marks={marks.flatMap(printedMarkBoxes)}
          taken={[scaleBox(view)]}
        />
        <PrintedMarks marks={marks} />
        <ScaleBar view={view} />
      </svg>
      <MapLegend marks={marks} beyond={all.filter((place) => !isInside(project(place)))} dots={false} />
    </figure>
  );
}

const isInside = (at: { x: number; y: number }) => isInPicture(at, SIZE);
