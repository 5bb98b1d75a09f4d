import { useVocabulary } from '../../useVocabulary.ts';
import '../../territoryMaps/territoryMaps.css';
import { arrivedMapFile, arrivedRegion } from '../../../files/loadMapFile.ts';
import type { Coordinates } from '../../../model/place.ts';
import { lineAt, type TerritoryPart, territoryAt, territoryPointsAt } from '../../../model/territoryParts.ts';
import type { Instant } from '../../../model/time.ts';
import { useAppState } from '../../../store/context.ts';
import { selectCursor } from '../../../store/selectors.ts';
import { formatDay } from '../../../strings/formatDate.ts';
import { heldPartFill, partFill } from '../../territoryMaps/heldPartFill.ts';
import { oblastLine, type RegionTopology } from '../../territoryMaps/loadShapes.ts';
import { TerritoryKey } from '../../territoryMaps/TerritoryKey.tsx';
import { TerritoryPatterns } from '../../territoryMaps/TerritoryPatterns.tsx';
import { TerritoryPin } from '../../territoryMaps/TerritoryPin.tsx';
import { TerritoryPointList } from '../../territoryMaps/TerritoryPointList.tsx';
import {
  areasOf,
  contactLine,
  districtLines,
  holderEdges,
  shapeKey,
  type TerritoryTopology,
} from '../../territoryMaps/territoryShapes.ts';
import { useStrings } from '../../useStrings.ts';
import { AreaMask } from '../AreaMask.ts';
import type { Box } from '../boxes.ts';
import type { Point } from '../clusterPoints.ts';
import type { PlacedPoint } from '../layOutTerritoryPoints.ts';
import { isNarrow } from '../moveOffAreas.ts';
import { POINT_SIZE } from '../pointMarkElement.ts';
import type { MapViewport } from '../shownMap.ts';
import { pathOf } from './pathOf.ts';
import { isInPicture, projectorOf, toWorld } from './project.ts';

/** The current content of the territory layer. */
interface ShownTerritory {
  readonly territoryParts: readonly TerritoryPart[];
  /** Those inside the picture; none where they would hide the areas, as on the screen. */
  readonly points: readonly PlacedPoint[];
  readonly at: Instant;
  readonly topology: TerritoryTopology;
  readonly mask: AreaMask;
}

/** Undefined if the map does not show territory, or nothing of it is inside the picture. */
export function useShownTerritory(view: MapViewport): ShownTerritory | undefined {
  const shown = useAppState((state) => state.view.showsTerritory);
  const { territoryParts, territoryPoints, places } = useAppState((state) => state.dataset);
  const at = useAppState(selectCursor);
  const topology = arrivedMapFile<TerritoryTopology>('control.topo.json');
  if (!shown || territoryParts.length === 0 || !topology) return undefined;
  const project = projectorOf(view);
  const areas = [...areasOf(topology, 'parts').values()];
  const mask = new AreaMask(
    areas.map(({ geometry }) => geometry),
    toWorld,
  );
  const points = isNarrow(mask, view.zoom)
    ? []
    : territoryPointsAt(territoryPoints, at).flatMap((held) => {
        const place = places.get(held.point.placeId);
        return place && isInPicture(project(place), view) ? [{ held, place }] : [];
      });
  const hasAreas = areas.some((area) => pathOf(area, project, view) !== '');
  return hasAreas || points.length > 0 ? { territoryParts, points, at, topology, mask } : undefined;
}

interface PrintedPointsProps extends Pick<ShownTerritory, 'points'> {
  readonly prefix: string;
  readonly project: (at: Coordinates) => Point;
}

/** The pins of what has no published line. */
export function PrintedPoints({ points, prefix, project }: PrintedPointsProps) {
  const { holders } = useVocabulary();
  return points.map(({ held: { point, period }, place }) => (
    <TerritoryPin key={point.id} at={project(place)} fill={partFill(holders, period.holder, prefix)} />
  ));
}

/** The box of a pin on paper. */
export const printedPointBox = ({ x, y }: Point): Box => ({
  left: x - POINT_SIZE.width / 2,
  top: y - POINT_SIZE.height,
  right: x + POINT_SIZE.width / 2,
  bottom: y,
});

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
export function TerritoryCaption({
  territoryParts,
  points,
  at,
  prefix,
}: ShownTerritory & { prefix: string }) {
  const strings = useStrings();
  const { title, at: asOf } = strings.territory;
  const vocabulary = useVocabulary();
  const places = useAppState(({ dataset }) => dataset.places);
  const held = points.map((it) => it.held);
  return (
    <div className="territory-maps printed-territory">
      <p>
        <b>{title}</b>
        <span>{` · ${asOf(formatDay(at, strings))}. ${vocabulary.territory.caveat}`}</span>
      </p>
      <TerritoryKey
        prefix={prefix}
        territoryParts={territoryParts}
        points={held}
        vocabulary={vocabulary}
        moments={[at]}
      />
      <TerritoryPointList held={held} places={places} vocabulary={vocabulary} />
    </div>
  );
}
