import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { HeldPart } from '../../model/territoryParts.ts';
import { linesOf, type Shaped } from './topology.ts';

export interface PartName {
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
  const geometries = topology.objects.lines.geometries.filter(
    (line) => line.type !== null && line.properties?.id === id,
  );
  return linesOf(topology, { type: 'GeometryCollection', geometries });
}

/** The lines between areas of different holders, and the outline. */
export function holderEdges(topology: TerritoryTopology, held: readonly HeldPart[]): MultiLineString {
  const parts = held.filter(({ part }) => part.layer === 'parts');
  const holders = new Map(parts.map(({ part, period }) => [shapeKey(part), period.holder]));
  const holderOf = ({ properties }: Shaped<PartName>) => holders.get(shapeKey(properties));
  return linesOf(topology, topology.objects.parts, (a, b) => a === b || holderOf(a) !== holderOf(b));
}

/** The lines between districts. */
export const districtLines = (topology: TerritoryTopology): MultiLineString =>
  linesOf(topology, topology.objects.parts, (a, b) => a.properties.district !== b.properties.district);
