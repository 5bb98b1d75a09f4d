import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, GeoJsonObject, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Dataset } from '../../../model/dataset.ts';
import type { PlaceId } from '../../../model/event.ts';
import type { PictureRegion } from '../../../model/vocabulary.ts';
import {
  type BaseLayer,
  type BaseMapContext,
  baseMapContext,
  type Region,
  regionLayers,
  seaLayer,
} from '../../../views/map/baseLayers.ts';
import type { LabelRecord } from '../../../views/map/placeLabels.ts';
import { unwrapRing } from '../../../views/map/unwrapRing.ts';
import { ownMapFile } from '../../dataFolder.ts';

/** A layer of the base map with its shapes, made once for all pictures. */
export interface ShapedLayer {
  readonly layer: BaseLayer;
  readonly parts: readonly GeoJsonObject[];
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
  shape: () =>
    ({
      type: 'MultiPolygon',
      coordinates: polygonsOf(land)
        .map((rings) => rings.map(unwrapRing))
        .flatMap((rings) => (isWrapped ? [rings, rings.map(oneTurnOn)] : [rings])),
    }) as GeoJsonObject,
  style: (_zoom, { land: fillColor, coast }) => ({
    fill: true,
    fillColor,
    stroke: true,
    color: coast,
    weight: 1,
  }),
});

const polygonsOf = (land: Land): Position[][][] =>
  feature(land, land.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [],
  );

const oneTurnOn = (ring: readonly Position[]): Position[] => ring.map(([lon, lat]) => [lon! + 360, lat!]);

/** The features of a shape, because each may have its own style. */
const partsOf = (shape: GeoJsonObject): readonly GeoJsonObject[] =>
  shape.type === 'FeatureCollection' ? ((shape as FeatureCollection).features as Feature[]) : [shape];
