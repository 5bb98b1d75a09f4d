import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, GeoJsonObject, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type BaseLayer, type Region, regionLayers, seaLayer } from '../../../views/map/baseLayers.ts';
import type { LabelRecord } from '../../../views/map/placeLabels.ts';

/** A layer of the base map and its shapes, made once for all pictures. */
export interface ShapedLayer {
  readonly layer: BaseLayer;
  readonly parts: readonly GeoJsonObject[];
}

export interface BaseShapes {
  /** Of the detailed map, in the order of drawing. */
  readonly region: readonly ShapedLayer[];
  /** Of the earth: land and sea without any border, for places far away. */
  readonly world: readonly ShapedLayer[];
  readonly labels: readonly LabelRecord[];
}

type Land = Topology<{ land: GeometryCollection }>;

/** Reads the files of the base map, and the outline of the earth's land (Natural Earth, public domain). */
export function readBaseShapes(folder = 'public/map'): BaseShapes {
  const land = readJson<Land>(createRequire(import.meta.url).resolve('world-atlas/land-110m.json'));
  const region = readJson<Region>(`${folder}/region.topo.json`);
  return {
    region: [seaLayer, ...regionLayers(region)].map(shaped),
    world: [seaLayer, landLayer(land)].map(shaped),
    labels: readJson<LabelRecord[]>(`${folder}/labels.json`),
  };
}

const readJson = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content;

const shaped = (layer: BaseLayer): ShapedLayer => ({ layer, parts: partsOf(layer.shape()) });

const landLayer = (land: Land): BaseLayer => ({
  pane: 'fills',
  shape: () =>
    ({
      type: 'MultiPolygon',
      coordinates: polygonsOf(land).map((rings) => rings.map(unrolled)),
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

/** A ring that goes on over the date line instead of running back round the earth; where most of it lies. */
function unrolled(ring: readonly Position[]): Position[] {
  let shift = 0;
  const longitudes = ring.map(([lon], index) => {
    const step = index === 0 ? 0 : lon! - ring[index - 1]![0]!;
    if (Math.abs(step) > 180) shift -= Math.sign(step) * 360;
    return lon! + shift;
  });
  const mean = longitudes.reduce((sum, lon) => sum + lon, 0) / longitudes.length;
  const back = Math.round(mean / 360) * 360;
  return ring.map(([, lat], index) => [longitudes[index]! - back, lat!]);
}

/** Features may differ in style. */
const partsOf = (shape: GeoJsonObject): readonly GeoJsonObject[] =>
  shape.type === 'FeatureCollection' ? ((shape as FeatureCollection).features as Feature[]) : [shape];
