import { PRINTING_STRINGS } from '../../../strings/printingStrings.ts';
import './printedMap.css';
import { useId } from 'react';
import type { EventId, TimelineEvent } from '../../../model/event.ts';
import { isArea, type Place } from '../../../model/place.ts';
import { useAppState } from '../../../store/context.ts';
import { usePartStrings } from '../../useStrings.ts';
import { smallAreas } from '../moveOffAreas.ts';
import { shownMapView } from '../shownMap.ts';
import { printedEntryMarks, printedEventMarks, printedMarkBoxes } from './layOutPrintedMarks.ts';
import { MapLegend } from './MapLegend.tsx';
import { PrintedBase } from './PrintedBase.tsx';
import { PrintedLabels } from './PrintedLabels.tsx';
import { PrintedMarks } from './PrintedMarks.tsx';
import {
  PrintedPoints,
  PrintedTerritory,
  printedPointBox,
  TerritoryCaption,
  useShownTerritory,
} from './PrintedTerritory.tsx';
import { paperView } from './paperView.ts';
import { isInPicture, metresPerPixel, originOfPicture, projectorOf } from './project.ts';
import { ScaleBar, scaleBox } from './ScaleBar.tsx';

interface PrintedMapProps {
  /** The only event of the sheet. */
  readonly selected?: TimelineEvent | undefined;
  /** The entries of the sheet; with a selected event, the other events in the window. */
  readonly events: readonly TimelineEvent[];
  /** The numbers of the entries, printed beside the marks. */
  readonly numbers: ReadonlyMap<EventId, number>;
}

/** The current map view, drawn again for print: vector graphics, light colours, the size of the paper. */
export function PrintedMap({ selected, events, numbers }: PrintedMapProps) {
  const printing = usePartStrings(PRINTING_STRINGS);
  const { places, openingPlaceIds } = useAppState((state) => state.dataset);
  const prefix = useId();
  const placesOf = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => places.get(id) ?? []);
  const own = placesOf(selected?.placeIds ?? []);
  const all = placesOf(events.flatMap(({ placeIds }) => placeIds));
  const view = paperView(shownMapView(), [...placesOf(openingPlaceIds), ...own]);
  const project = projectorOf(view);
  const territory = useShownTerritory(view);
  const isInside = (at: { x: number; y: number }) => isInPicture(at, view);
  const beyond = (selected ? own : all).filter((place) => !isInside(project(place)));
  const areas = territory && { mask: territory.mask, zoom: view.zoom };
  const laidOut = selected
    ? printedEventMarks(selected, places, project)
    : printedEntryMarks(events, numbers, places, project, areas);
  const pins = territory?.points ?? [];
  const marks = laidOut.filter(({ at }) => isInside(at));
  return (
    <figure className="printed-map">
      <svg viewBox={`0 0 ${view.width} ${view.height}`} role="img" aria-label={printing.map}>
        <PrintedBase pane="fills" view={view} project={project} />
        {territory && <PrintedTerritory {...territory} prefix={prefix} view={view} project={project} />}
        <PrintedBase pane="lines" view={view} project={project} />
        {own.filter(isArea).map((place) => (
          <circle
            key={place.id}
            className="printed-area"
            {...centreOf(project(place))}
            r={radiusOf(place, view)}
          />
        ))}
        {selected &&
          all.map((place) => (
            <circle key={place.id} className="printed-dot" {...centreOf(project(place))} r={3} />
          ))}
        <PrintedLabels
          view={view}
          project={project}
          marks={[
            ...marks.flatMap(printedMarkBoxes),
            ...pins.map(({ place }) => printedPointBox(project(place))),
          ]}
          taken={[scaleBox(view)]}
          areas={areas && smallAreas(areas.mask, areas.zoom, originOfPicture(view))}
        />
        <PrintedPoints points={pins} prefix={prefix} project={project} />
        <PrintedMarks marks={marks} />
        <ScaleBar view={view} />
      </svg>
      {territory && <TerritoryCaption {...territory} prefix={prefix} />}
      <MapLegend marks={marks} beyond={beyond} dots={selected !== undefined} />
    </figure>
  );
}

const centreOf = ({ x, y }: { x: number; y: number }) => ({ cx: x.toFixed(1), cy: y.toFixed(1) });

const radiusOf = ({ lat, uncertaintyKm }: Place, { zoom }: { zoom: number }) =>
  (uncertaintyKm * 1000) / metresPerPixel({ lat, zoom });
