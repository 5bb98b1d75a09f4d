import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonOfArcs,
  Polygon as PolygonOfArcs,
  Topology,
} from 'topojson-specification';
import type { Coordinates } from '../../model/place.ts';

/** A shape of a map file. The types of TopoJSON allow shapes without properties; ours all have them. */
export interface Shaped<Properties> {
  readonly properties: Properties;
}

type Filter<Properties> = (a: Shaped<Properties>, b: Shaped<Properties>) => boolean;

type AreaOf<Properties extends object> = (PolygonOfArcs<Properties> | MultiPolygonOfArcs<Properties>) &
  Shaped<Properties>;

/** The areas of a layer. */
export const areasIn = <Properties extends object>({ geometries }: GeometryCollection<Properties>) =>
  geometries.filter(
    (shape): shape is AreaOf<Properties> =>
      (shape.type === 'Polygon' || shape.type === 'MultiPolygon') && shape.properties !== undefined,
  );

/**
 * The lines of a layer, each once, that the filter accepts: it gets the shapes on both sides, which are the same shape at
 * the outline.
 */
export const linesOf = <Properties extends object>(
  topology: Topology,
  layer: GeometryCollection<Properties>,
  filter?: Filter<Properties>,
): MultiLineString => mesh(topology, layer, filter as Parameters<typeof mesh>[2]);

export const polygonsOf = (area: Polygon | MultiPolygon): Position[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

/** The type of a GeoJSON position is a list of any length; the standard requires longitude and latitude. */
export const coordinatesOf = ([lon, lat]: Position): Coordinates => ({ lon: lon!, lat: lat! });
