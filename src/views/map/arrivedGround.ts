import type { MultiLineString } from 'geojson';
import { arrivedMapFile, arrivedRegion } from '../../files/loadMapFile.ts';
import { COARSE_REGION } from '../../files/mapFiles.ts';
import { weakMemoize } from '../../store/memoize.ts';
import { coordinatesOf, linesOf } from '../territoryMaps/topology.ts';
import type { Region, World } from './baseLayers.ts';
import { coarseArcs } from './coarseArcs.ts';
import type { Ground } from './groundLimit.ts';
import type { LabelRecord } from './placeLabels.ts';
import { withoutBoxEdges } from './withoutBoxEdges.ts';

const NO_LABELS: readonly LabelRecord[] = [];

const pointsOf = ({ coordinates }: MultiLineString) => coordinates.flat().map(coordinatesOf);

/** The same of either file of the region: with all points of the detailed one, the map would come closer. */
const coarse = ({ transform, ...region }: Region): Region => ({
  ...region,
  arcs: coarseArcs({ ...region, ...(transform && { transform }) }),
});

/** Borders of states and coasts. */
const regionPoints = weakMemoize((region: Region) =>
  pointsOf(
    withoutBoxEdges(
      linesOf(region, region.objects.units, (a, b) => a === b || a.properties.a3 !== b.properties.a3),
    ),
  ),
);
const coarsePoints = weakMemoize((region: Region) => regionPoints(coarse(region)));
const worldPoints = weakMemoize((world: World) =>
  pointsOf(withoutBoxEdges(linesOf(world, world.objects.world))),
);

let last: { readonly files: readonly unknown[]; readonly ground: Ground } | undefined;

/** What the files of the base map that have arrived can draw; undefined while that is nothing. */
export function arrivedGround(): Ground | undefined {
  const labels = arrivedMapFile<LabelRecord[]>('labels.json');
  const first = arrivedMapFile<Region>(COARSE_REGION);
  const region = first ?? arrivedRegion<Region>();
  const world = arrivedMapFile<World>('world.topo.json');
  if (!labels && !region && !world) return undefined;
  const files = [labels, region, world];
  if (last && files.every((file, index) => file === last?.files[index])) return last.ground;
  const ofRegion = region && (region === first ? regionPoints(region) : coarsePoints(region));
  const lines = [...(ofRegion ?? []), ...(world ? worldPoints(world) : [])];
  last = { files, ground: { labels: labels ?? NO_LABELS, lines } };
  return last.ground;
}
