import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeoJSON, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Dataset } from '../../../model/dataset.ts';
import type { PlaceId } from '../../../model/event.ts';
import type { PictureRegion } from '../../../model/vocabulary.ts';
import {
  type BaseLayer,
  type BaseMapContext,
  baseMapContext,
  partsOf,
  type Region,
  regionLayers,
  seaLayer,
} from '../../../views/map/baseLayers.ts';
import type { LabelRecord } from '../../../views/map/placeLabels.ts';
import { unwrapPolygons } from '../../../views/map/unwrapRing.ts';
import { polygonsOf } from '../../../views/territoryMaps/topology.ts';
import { ownMapFile } from '../../dataFolder.ts';

/** A layer of the base map with its shapes, made once for all pictures. */
export interface ShapedLayer {
  readonly layer: BaseLayer;
  readonly parts: readonly GeoJSON[];
}

export interface BaseShapes {
  /** The detailed map, in drawing order. */
  readonly region: readonly ShapedLayer[];
  /** Land and sea without borders, for places far away. */
  readonly world: readonly ShapedLayer[];
  readonly labels: readonly LabelRecord[];
  readonly pictured: PictureRegion | undefined;
  /** Places whose labels show where on earth a coarse map is. */
  readonly landmarks: ReadonlySet<PlaceId>;
}

type Land = Topology<{ land: GeometryCollection }>;

/** Reads the data folder's map, and the outline of the land (Natural Earth, public domain). */
export function readBaseShapes({ vocabulary, places, openingPlaceIds }: Dataset): BaseShapes {
  const ground = baseMapContext(vocabulary, places);
  const [regionFile, labelsFile] = [ownMapFile('region.topo.json'), ownMapFile('labels.json')];
  const land = readJson<Land>(createRequire(import.meta.url).resolve('world-atlas/land-110m.json'));
  return {
    region: regionFile ? [seaLayer, ...regionLayers(readJson<Region>(regionFile), ground)].map(shaped) : [],
    world: [seaLayer, landLayer(land, ground)].map(shaped),
    labels: labelsFile ? readJson<LabelRecord[]>(labelsFile) : [],
    pictured: vocabulary.pictures,
    landmarks: new Set(openingPlaceIds),
  };
}

const readJson = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content;

const shaped = (layer: BaseLayer): ShapedLayer => ({ layer, parts: partsOf(layer.shape()) });

const landLayer = (land: Land, { isWrapped }: BaseMapContext): BaseLayer => ({
  pane: 'fills',
  shape: () => ({ type: 'MultiPolygon', coordinates: unwrapPolygons(landPolygons(land), isWrapped) }),
  style: (_zoom, { land: fillColor, coast }) => ({
    fill: true,
    fillColor,
    stroke: true,
    color: coast,
    weight: 1,
  }),
});

const landPolygons = (land: Land): Position[][][] =>
  feature(land, land.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? polygonsOf(geometry) : [],
  );
