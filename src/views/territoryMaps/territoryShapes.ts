import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { HeldPart } from '../../model/territoryParts.ts';

interface PartName {
  readonly district: string;
  readonly part: string;
}

/** The content of `control.topo.json` in the data folder's map files. The holders are in the data. */
export type TerritoryTopology = Topology<{
  parts: GeometryCollection<PartName>;
  overlays: GeometryCollection<PartName>;
  lines: GeometryCollection<{ id: string }>;
}>;

export type Area = Feature<Polygon | MultiPolygon>;

/** The key that connects parts in the data with their shapes in the file. */
export const shapeKey = ({ district, part }: PartName): string => `${district} | ${part}`;

export function areasOf(topology: TerritoryTopology, layer: 'parts' | 'overlays'): Map<string, Area> {
  const { features } = feature(topology, topology.objects[layer]);
  return new Map(features.map((area) => [shapeKey(area.properties), area as Area]));
}

/** A line of the file; empty if there is none of that id. */
export function contactLine(topology: TerritoryTopology, id: string): MultiLineString {
  const { geometries } = topology.objects.lines;
  return mesh(topology, {
    type: 'GeometryCollection',
    geometries: geometries.filter(({ properties }) => (properties as { id?: string } | undefined)?.id === id),
  } as never);
}

/** The lines between areas of different holders, and the outline. */
export function holderEdges(topology: TerritoryTopology, held: readonly HeldPart[]): MultiLineString {
  const parts = held.filter(({ part }) => part.layer === 'parts');
  const holders = new Map(parts.map(({ part, period }) => [shapeKey(part), period.holder]));
  const holderOf = (shape: GeometryObject) => holders.get(shapeKey(shape.properties as PartName));
  return mesh(
    topology,
    topology.objects.parts as never,
    ((a: GeometryObject, b: GeometryObject) => a === b || holderOf(a) !== holderOf(b)) as never,
  );
}

/** The lines between districts. */
export function districtLines(topology: TerritoryTopology): MultiLineString {
  const districtOf = (shape: GeometryObject) => (shape.properties as PartName).district;
  return mesh(
    topology,
    topology.objects.parts as never,
    ((a: GeometryObject, b: GeometryObject) => districtOf(a) !== districtOf(b)) as never,
  );
}
