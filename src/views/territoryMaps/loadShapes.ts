import type { GeometryCollection, Topology } from 'topojson-specification';
import { loadMapFile } from '../../files/loadMapFile.ts';
import type { TerritoryTopology } from './territoryShapes.ts';
import { linesOf } from './topology.ts';

export type RegionTopology = Topology<{
  units: GeometryCollection<{ a3: string }>;
  nkao: GeometryCollection;
}>;

export interface Shapes {
  readonly territory: TerritoryTopology;
  readonly region: RegionTopology;
}

/** Loads the map files for the small maps; throws if one is missing. */
export async function loadShapes(): Promise<Shapes> {
  const [territory, region] = await Promise.all([
    loadMapFile<TerritoryTopology>('control.topo.json'),
    loadMapFile<RegionTopology>('region.topo.json'),
  ]);
  return { territory, region };
}

/** The internationally recognised borders between states. */
export const stateBorders = (region: RegionTopology) =>
  linesOf(region, region.objects.units, (a, b) => a.properties.a3 !== b.properties.a3);

export const oblastLine = (region: RegionTopology) => linesOf(region, region.objects.nkao);
