import type { GeoJSON, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Dataset } from '../../model/dataset.ts';
import type { Coordinates } from '../../model/place.ts';
import type { HeldPart } from '../../model/territoryParts.ts';
import type { Region } from '../../views/map/baseLayers.ts';
import type { Point } from '../../views/map/clusterPoints.ts';
import { withoutBoxEdges } from '../../views/map/withoutBoxEdges.ts';
import { shapeKey, type TerritoryTopology } from '../../views/territoryMaps/territoryShapes.ts';
import { areasIn, coordinatesOf, linesOf, polygonsOf } from '../../views/territoryMaps/topology.ts';
import { type Frame, linesPath, ringsPath } from './relativePath.ts';

/**
 * Points whose triangle with their neighbours is smaller are left out: square degrees. At the opening zoom a pixel is
 * some 0.026 degrees wide.
 */
const LEAST = { region: 0.004, territory: 0.0006 };

/** The map's shapes as the `d` of SVG paths, in pixels of the picture. */
export interface FirstGround {
  readonly land: string;
  /** The countries that the chronology brings out. */
  readonly focus: string;
  readonly coast: string;
  readonly lakes: string;
  readonly borders: string;
  readonly rivers: string;
}

type Units = (at: Coordinates) => Point;

const coarse = <T extends Region | TerritoryTopology>(topology: T, least: number): T =>
  simplify(presimplify(topology as never), least) as unknown as T;

export function firstGround(
  detailed: Region,
  { vocabulary }: Dataset,
  units: Units,
  frame: Frame,
): FirstGround {
  const region = coarse(detailed, LEAST.region);
  const { lakes, rivers } = region.objects;
  const all = areasIn(region.objects.units);
  const focus = new Set(vocabulary.countries.filter((country) => country.focus).map(({ id }) => id));
  const brought = all.filter(({ properties }) => focus.has(properties.a3));
  const rings = (shape: GeoJSON) => ringsPath(pointsOf(shape, units), frame);
  const lines = (shape: GeoJSON) => linesPath(pointsOf(shape, units), frame);
  const great = feature(region, rivers).features.filter(({ properties }) => properties.rank <= 4);
  return {
    land: rings(merge(region, all)),
    focus: rings(merge(region, brought)),
    coast: lines(withoutBoxEdges(linesOf(region, region.objects.units, (a, b) => a === b))),
    lakes: rings(feature(region, lakes)),
    borders: lines(linesOf(region, region.objects.units, (a, b) => a.properties.a3 !== b.properties.a3)),
    rivers: lines({ type: 'FeatureCollection', features: great }),
  };
}

/** What each holder held, as one shape by the holder's id; overlays are left out. */
export function firstAreas(
  detailed: TerritoryTopology,
  held: readonly HeldPart[],
  units: Units,
  frame: Frame,
): ReadonlyMap<string, string> {
  const topology = coarse(detailed, LEAST.territory);
  const holderOf = new Map(
    held
      .filter(({ part }) => part.layer === 'parts')
      .map(({ part, period }) => [shapeKey(part), period.holder]),
  );
  const parts = areasIn(topology.objects.parts);
  return new Map(
    [...new Set(holderOf.values())].map((holder) => {
      const own = parts.filter(({ properties }) => holderOf.get(shapeKey(properties)) === holder);
      return [holder, ringsPath(pointsOf(merge(topology, own), units), frame)];
    }),
  );
}

/** All rings and lines of a shape. */
function pointsOf(shape: GeoJSON, units: Units): Point[][] {
  const line = (positions: readonly Position[]) => positions.map((it) => units(coordinatesOf(it)));
  switch (shape.type) {
    case 'FeatureCollection':
      return shape.features.flatMap((it) => pointsOf(it, units));
    case 'Feature':
      return pointsOf(shape.geometry, units);
    case 'GeometryCollection':
      return shape.geometries.flatMap((it) => pointsOf(it, units));
    case 'Polygon':
    case 'MultiPolygon':
      return polygonsOf(shape).flatMap((rings) => rings.map(line));
    case 'LineString':
      return [line(shape.coordinates)];
    case 'MultiLineString':
      return shape.coordinates.map(line);
    default:
      return [];
  }
}
