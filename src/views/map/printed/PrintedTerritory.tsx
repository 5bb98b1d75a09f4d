import { useVocabulary } from '../../useVocabulary.ts';
import '../../territoryMaps/territoryMaps.css';
import { arrivedMapFile, arrivedRegion } from '../../../files/loadMapFile.ts';
import type { Coordinates } from '../../../model/place.ts';
import { lineAt, type TerritoryPart, territoryAt } from '../../../model/territoryParts.ts';
import type { Instant } from '../../../model/time.ts';
import { useAppState } from '../../../store/context.ts';
import { selectCursor } from '../../../store/selectors.ts';
import { formatDay } from '../../../strings/formatDate.ts';
import { heldPartFill } from '../../territoryMaps/heldPartFill.ts';
import { oblastLine, type RegionTopology } from '../../territoryMaps/loadShapes.ts';
import { TerritoryKey } from '../../territoryMaps/TerritoryKey.tsx';
import { TerritoryPatterns } from '../../territoryMaps/TerritoryPatterns.tsx';
import {
  areasOf,
  contactLine,
  districtLines,
  holderEdges,
  shapeKey,
  type TerritoryTopology,
} from '../../territoryMaps/territoryShapes.ts';
import { useStrings } from '../../useStrings.ts';
import type { Point } from '../clusterPoints.ts';
import type { MapViewport } from '../shownMap.ts';
import { pathOf } from './pathOf.ts';

/** The current content of the territory layer. */
interface ShownTerritory {
  readonly territoryParts: readonly TerritoryPart[];
  readonly at: Instant;
  readonly topology: TerritoryTopology;
}

/** Undefined if the map does not show territory. */
export function useShownTerritory(): ShownTerritory | undefined {
  const shown = useAppState((state) => state.view.showsTerritory);
  const territoryParts = useAppState(({ dataset }) => dataset.territoryParts);
  const at = useAppState(selectCursor);
  const topology = arrivedMapFile<TerritoryTopology>('control.topo.json');
  return shown && territoryParts.length > 0 && topology ? { territoryParts, at, topology } : undefined;
}

interface PrintedTerritoryProps extends ShownTerritory {
  /** Prefix of the ids of its fills. */
  readonly prefix: string;
  readonly view: MapViewport;
  readonly project: (at: Coordinates) => Point;
}

/** Territory in fills that can be told apart in grey. */
export function PrintedTerritory({
  territoryParts,
  at,
  topology,
  prefix,
  view,
  project,
}: PrintedTerritoryProps) {
  const held = territoryAt(territoryParts, at);
  const { lines, holders } = useVocabulary();
  const line = lineAt(lines, at);
  const region = arrivedRegion<RegionTopology>();
  const areas = { parts: areasOf(topology, 'parts'), overlays: areasOf(topology, 'overlays') };
  const draw = (shape: Parameters<typeof pathOf>[0]) => pathOf(shape, project, view);
  const contact = line && draw(contactLine(topology, line.id));
  return (
    <g className="territory-maps">
      <defs>
        <TerritoryPatterns prefix={prefix} holders={holders} />
      </defs>
      {held.map((it) => {
        const area = areas[it.part.layer].get(shapeKey(it.part));
        return (
          area && (
            <path
              key={it.part.layer + shapeKey(it.part)}
              d={draw(area)}
              fill={heldPartFill(holders, it, prefix)}
            />
          )
        );
      })}
      <path className="territory-maps-district" fill="none" d={draw(districtLines(topology))} />
      <path className="territory-maps-edge" d={draw(holderEdges(topology, held))} />
      {region && <path className="territory-maps-oblast" d={draw(oblastLine(region))} />}
      {contact && <path className="territory-maps-halo" d={contact} />}
      {contact && <path className="territory-maps-contact" d={contact} />}
    </g>
  );
}

/** The day shown, the legend of the fills, and the caveat. */
export function TerritoryCaption({ territoryParts, at, prefix }: ShownTerritory & { prefix: string }) {
  const strings = useStrings();
  const { title, at: asOf } = strings.territory;
  const vocabulary = useVocabulary();
  return (
    <div className="territory-maps printed-territory">
      <p>
        <b>{title}</b>
        <span>{` · ${asOf(formatDay(at, strings))}. ${vocabulary.territory.caveat}`}</span>
      </p>
      <TerritoryKey prefix={prefix} territoryParts={territoryParts} vocabulary={vocabulary} moments={[at]} />
    </div>
  );
}
