import { useVocabulary } from '../../useVocabulary.ts';
import '../../controlMaps/sixMaps.css';
import { arrivedMapFile, arrivedRegion } from '../../../files/loadMapFile.ts';
import { type ControlPart, controlAt, lineAt } from '../../../model/control.ts';
import type { Coordinates } from '../../../model/place.ts';
import type { Instant } from '../../../model/time.ts';
import { useAppState } from '../../../store/context.ts';
import { selectCursor } from '../../../store/selectors.ts';
import { formatDay } from '../../../strings/formatDate.ts';
import { strings } from '../../../strings/strings.ts';
import { ControlKey } from '../../controlMaps/ControlKey.tsx';
import { ControlPatterns } from '../../controlMaps/ControlPatterns.tsx';
import {
  areasOf,
  type ControlTopology,
  contactLine,
  districtLines,
  holderEdges,
  shapeKey,
} from '../../controlMaps/controlShapes.ts';
import { heldFill } from '../../controlMaps/heldFill.ts';
import { oblastLine, type RegionTopology } from '../../controlMaps/loadShapes.ts';
import type { Point } from '../clusterPoints.ts';
import type { MapView } from '../shownMap.ts';
import { pathOf } from './pathOf.ts';

/** The control layer as it stands. */
interface ShownControl {
  readonly control: readonly ControlPart[];
  readonly at: Instant;
  readonly topology: ControlTopology;
}

/** Undefined where the map on the screen does not show who held what either. */
export function useShownControl(): ShownControl | undefined {
  const shown = useAppState((state) => state.view.control);
  const control = useAppState(({ dataset }) => dataset.control);
  const at = useAppState(selectCursor);
  const topology = arrivedMapFile<ControlTopology>('control.topo.json');
  return shown && control.length > 0 && topology ? { control, at, topology } : undefined;
}

interface PrintedControlProps extends ShownControl {
  /** Of the ids of its fills. */
  readonly prefix: string;
  readonly view: MapView;
  readonly project: (at: Coordinates) => Point;
}

/** Who held what, in fills that differ in grey, too. */
export function PrintedControl({ control, at, topology, prefix, view, project }: PrintedControlProps) {
  const held = controlAt(control, at);
  const { lines, holders } = useVocabulary();
  const line = lineAt(lines, at);
  const region = arrivedRegion<RegionTopology>();
  const areas = { parts: areasOf(topology, 'parts'), overlays: areasOf(topology, 'overlays') };
  const draw = (shape: Parameters<typeof pathOf>[0]) => pathOf(shape, project, view);
  const contact = line && draw(contactLine(topology, line.id));
  return (
    <g className="six-maps">
      <defs>
        <ControlPatterns prefix={prefix} holders={holders} />
      </defs>
      {held.map((it) => {
        const area = areas[it.part.layer].get(shapeKey(it.part));
        return (
          area && (
            <path
              key={it.part.layer + shapeKey(it.part)}
              d={draw(area)}
              fill={heldFill(holders, it, prefix)}
            />
          )
        );
      })}
      <path className="six-maps-district" fill="none" d={draw(districtLines(topology))} />
      <path className="six-maps-edge" d={draw(holderEdges(topology, held))} />
      {region && <path className="six-maps-oblast" d={draw(oblastLine(region))} />}
      {contact && <path className="six-maps-halo" d={contact} />}
      {contact && <path className="six-maps-contact" d={contact} />}
    </g>
  );
}

/** The day that the areas show, what their fills mean, and what they do not say. */
export function ControlCaption({ control, at, prefix }: ShownControl & { prefix: string }) {
  const { title, at: asOf } = strings.control;
  const vocabulary = useVocabulary();
  return (
    <div className="six-maps printed-control">
      <p>
        <b>{title}</b>
        <span>{` · ${asOf(formatDay(at))}. ${vocabulary.territory.caveat}`}</span>
      </p>
      <ControlKey prefix={prefix} control={control} vocabulary={vocabulary} moments={[at]} />
    </div>
  );
}
