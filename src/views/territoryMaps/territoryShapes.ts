import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { HeldPart } from '../../model/territoryParts.ts';

interface PartName {
  readonly district: string;
  readonly part: string;
}

/** What `control.topo.json` of the data folder's map holds: who held it stands in the data. */
export type TerritoryTopology = Topology<{
  parts: GeometryCollection<PartName>;
  overlays: GeometryCollection<PartName>;
  lines: GeometryCollection<{ id: string }>;
}>;

export type Area = Feature<Polygon | MultiPolygon>;

/** How parts in the data and their shapes in the file find each other. */
export const shapeKey = ({ district, part }: PartName): string => `${district} | ${part}`;

export function areasOf(topology: TerritoryTopology, layer: 'parts' | 'overlays'): Map<string, Area> {
  const { features } = feature(topology, topology.objects[layer]);
  return new Map(features.map((area) => [shapeKey(area.properties), area as Area]));
}

/** A line of the file; empty where it has none of that name. */
export function contactLine(topology: TerritoryTopology, id: string): MultiLineString {
  const { geometries } = topology.objects.lines;
  return mesh(topology, {
    type: 'GeometryCollection',
    geometries: geometries.filter(({ properties }) => (properties as { id?: string } | undefined)?.id === id),
  } as never);
}

/** Where one holder's land met another's, and the outline of the whole. */
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

/** The lines between districts, whoever held them. */
export function districtLines(topology: TerritoryTopology): MultiLineString {
  const districtOf = (shape: GeometryObject) => (shape.properties as PartName).district;
  return mesh(
    topology,
    topology.objects.parts as never,
    ((a: GeometryObject, b: GeometryObject) => districtOf(a) !== districtOf(b)) as never,
  );
}
