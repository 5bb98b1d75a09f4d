import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { loadMapFile } from '../../files/loadMapFile.ts';
import type { TerritoryTopology } from './territoryShapes.ts';

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
  const [control, region] = await Promise.all([
    loadMapFile<TerritoryTopology>('control.topo.json'),
    loadMapFile<RegionTopology>('region.topo.json'),
  ]);
  return { territory: control, region };
}

const countryOf = (unit: GeometryObject) => (unit.properties as { a3: string }).a3;

/** The internationally recognised borders between states. */
export const stateBorders = (region: RegionTopology) =>
  mesh(
    region,
    region.objects.units as never,
    ((a: GeometryObject, b: GeometryObject) => countryOf(a) !== countryOf(b)) as never,
  );

export const oblastLine = (region: RegionTopology) => mesh(region, region.objects.nkao as never);
