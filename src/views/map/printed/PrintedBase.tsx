import type { Feature, FeatureCollection, GeoJsonObject } from 'geojson';
import type { PathOptions } from 'leaflet';
import type { Coordinates } from '../../../model/place.ts';
import {
  type BaseLayer,
  type Region,
  regionLayers,
  seaLayer,
  type World,
  worldLayers,
} from '../baseLayers.ts';
import type { Point } from '../clusterPoints.ts';
import { arrivedMapFile } from '../loadMapFile.ts';
import { PAPER_PALETTE } from '../palette.ts';
import type { MapView } from '../shownMap.ts';
import { pathOf } from './pathOf.ts';

interface PrintedBaseProps {
  readonly view: MapView;
  readonly project: (at: Coordinates) => Point;
}

/** Land, waters and borders, from the files that the map on the screen has loaded. */
export function PrintedBase({ view, project }: PrintedBaseProps) {
  return layers()
    .filter(({ minZoom = 0 }) => minZoom <= view.zoom)
    .flatMap((layer) => partsOf(layer.shape()).map((part) => ({ part, style: styleOf(layer, view, part) })))
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
}

/** In the order of drawing: what is far, the region, then all lines over all fills. */
function layers(): BaseLayer[] {
  const region = arrivedMapFile<Region>('region.topo.json');
  const world = arrivedMapFile<World>('world.topo.json');
  const near = region ? regionLayers(region) : [];
  const fills = near.filter(({ pane }) => pane === 'fills');
  const lines = near.filter(({ pane }) => pane === 'lines');
  return [seaLayer, ...(world ? worldLayers(world) : []), ...fills, ...lines];
}

const styleOf = (layer: BaseLayer, { zoom }: MapView, part: GeoJsonObject): PathOptions =>
  layer.style(zoom, PAPER_PALETTE, part.type === 'Feature' ? (part as Feature) : undefined);

/** Features may differ in style. */
const partsOf = (shape: GeoJsonObject): readonly GeoJsonObject[] =>
  shape.type === 'FeatureCollection' ? (shape as FeatureCollection).features : [shape];
