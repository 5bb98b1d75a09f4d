import { arrivedMapFile, arrivedRegion } from '../../../files/loadMapFile.ts';
import type { Coordinates } from '../../../model/place.ts';
import { useAppState } from '../../../store/context.ts';
import { PAPER_PALETTE } from '../../../styles/mapPalette.ts';
import {
  type BaseLayer,
  type BaseMapContext,
  baseMapContext,
  partsOf,
  type Region,
  regionLayers,
  seaLayer,
  styleOf,
  type World,
  worldLayers,
} from '../baseLayers.ts';
import type { Point } from '../clusterPoints.ts';
import type { MapViewport } from '../shownMap.ts';
import { PrintedPicture } from './PrintedPicture.tsx';
import { pathOf } from './pathOf.ts';

interface PrintedBaseProps {
  /** Fills are below the territory layer, lines above it. */
  readonly pane: BaseLayer['pane'];
  readonly view: MapViewport;
  readonly project: (at: Coordinates) => Point;
}

/** Land, waters and borders, from the files that the map has loaded. */
export function PrintedBase({ pane, view, project }: PrintedBaseProps) {
  const { vocabulary, places } = useAppState((state) => state.dataset);
  const shapes = layers(baseMapContext(vocabulary, places))
    .filter((layer) => layer.pane === pane && (layer.minZoom ?? 0) <= view.zoom)
    .flatMap((layer) =>
      partsOf(layer.shape()).map((part) => ({ part, style: styleOf(layer, view.zoom, PAPER_PALETTE, part) })),
    )
    .filter(({ style }) => style.stroke || style.fill)
    .map(({ part, style }, index) => (
      <path
        key={index}
        d={pathOf(part, project, view)}
        fill={style.fill ? style.fillColor : 'none'}
        stroke={style.stroke ? style.color : 'none'}
        strokeWidth={style.weight}
        strokeOpacity={style.opacity}
        strokeDasharray={style.dashArray ? String(style.dashArray) : undefined}
        strokeLinejoin="round"
      />
    ));
  return arrivedRegion() ? shapes : [...shapes, <PrintedPicture key="picture" pane={pane} view={view} />];
}

/** In drawing order: the world, then the region. */
function layers(ground: BaseMapContext): BaseLayer[] {
  const region = arrivedRegion<Region>();
  const world = arrivedMapFile<World>('world.topo.json');
  return [
    seaLayer,
    ...(world ? worldLayers(world, ground) : []),
    ...(region ? regionLayers(region, ground) : []),
  ];
}
