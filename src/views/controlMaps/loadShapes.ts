import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { fetchFile } from '../../files/fetchFile.ts';
import type { ControlTopology } from './controlShapes.ts';

export type RegionTopology = Topology<{
  units: GeometryCollection<{ a3: string }>;
  nkao: GeometryCollection;
}>;

export interface Shapes {
  readonly control: ControlTopology;
  readonly region: RegionTopology;
}

/** The files of the base map that the small maps are drawn from; throws where one is missing. */
export async function loadShapes(signal: AbortSignal): Promise<Shapes> {
  const [control, region] = await Promise.all([
    loadJson<ControlTopology>('control.topo.json', signal),
    loadJson<RegionTopology>('region.topo.json', signal),
  ]);
  return { control, region };
}

async function loadJson<Content>(name: string, signal: AbortSignal): Promise<Content> {
  const response = await fetchFile(`map/${name}`, signal);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as Content;
}

const countryOf = (unit: GeometryObject) => (unit.properties as { a3: string }).a3;

/** The borders between states as internationally recognised. */
export const stateBorders = (region: RegionTopology) =>
  mesh(
    region,
    region.objects.units as never,
    ((a: GeometryObject, b: GeometryObject) => countryOf(a) !== countryOf(b)) as never,
  );

export const oblastLine = (region: RegionTopology) => mesh(region, region.objects.nkao as never);
