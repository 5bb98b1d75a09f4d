import type { GeoJSON, Position } from 'geojson';
import { bbox, feature, merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Dataset } from '../../model/dataset.ts';
import type { Coordinates } from '../../model/place.ts';
import type { HeldPart } from '../../model/territoryParts.ts';
import type { Region } from '../../views/map/baseLayers.ts';
import type { Point } from '../../views/map/clusterPoints.ts';
import { shapeKey, type TerritoryTopology } from '../../views/territoryMaps/territoryShapes.ts';
import { areasIn, coordinatesOf, linesOf, polygonsOf } from '../../views/territoryMaps/topology.ts';
import { type Frame, linesPath, ringsPath } from './relativePath.ts';

/**
 * Points whose triangle with their neighbours is smaller are left out: square degrees. At the opening zoom a pixel is
 * some 0.026 degrees wide.
 */
const LEAST = { region: 0.012, territory: 0.001 };
/** In degrees: this near to the edge of the map file is on it; and as far out of sight. */
const EDGE = 0.02;
const FAR = 12;
/** Smaller lakes are left out, in square pixels of the picture. */
const LEAST_LAKE = 60;

/** The map's shapes as the `d` of SVG paths, in pixels of the picture. */
export interface FirstGround {
  readonly land: string;
  /** The countries that the chronology brings out. */
  readonly focus: string;
  readonly lakes: string;
  readonly borders: string;
}

type Units = (at: Coordinates) => Point;

/** Moves what is at the edge of the map file out of sight: there the land goes on, and has no coast. */
function pushingOut([west, south, east, north]: ReturnType<typeof bbox>, units: Units): Units {
  const push = (value: number, least: number, most: number) =>
    value <= least + EDGE ? least - FAR : value >= most - EDGE ? most + FAR : value;
  return ({ lon, lat }) => units({ lon: push(lon, west, east), lat: push(lat, south, north) });
}

const coarse = <T extends Region | TerritoryTopology>(topology: T, least: number): T =>
  simplify(presimplify(topology as never), least) as unknown as T;

export function firstGround(
  detailed: Region,
  { vocabulary }: Dataset,
  units: Units,
  frame: Frame,
): FirstGround {
  const region = coarse(detailed, LEAST.region);
  const { lakes } = region.objects;
  const all = areasIn(region.objects.units);
  const focus = new Set(vocabulary.countries.filter((country) => country.focus).map(({ id }) => id));
  const brought = all.filter(({ properties }) => focus.has(properties.a3));
  const pushed = pushingOut(bbox(detailed), units);
  const rings = (shape: GeoJSON) => ringsPath(pointsOf(shape, pushed), frame);
  const lines = (shape: GeoJSON) => linesPath(pointsOf(shape, units), frame);
  return {
    land: rings(merge(region, all)),
    focus: rings(merge(region, brought)),
    lakes: ringsPath(
      pointsOf(feature(region, lakes), units).filter((ring) => areaOf(ring) > LEAST_LAKE),
      frame,
    ),
    borders: lines(linesOf(region, region.objects.units, (a, b) => a.properties.a3 !== b.properties.a3)),
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

function areaOf(ring: readonly Point[]): number {
  const sum = ring.reduce((sum, { x, y }, index) => {
    const before = ring.at(index - 1)!;
    return sum + before.x * y - x * before.y;
  }, 0);
  return Math.abs(sum) / 2;
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
