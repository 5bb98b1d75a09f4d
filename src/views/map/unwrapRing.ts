import type { Position } from 'geojson';
import { coordinatesOf } from '../territoryMaps/topology.ts';

/** A ring or line that continues past the date line instead of jumping to the other side of the map. */
export function unwrapRing(ring: readonly Position[]): Position[] {
  let shift = 0;
  let before: number | undefined;
  const points = ring.map(coordinatesOf).map(({ lon, lat }) => {
    const step = before === undefined ? 0 : lon - before;
    if (Math.abs(step) > 180) shift -= Math.sign(step) * 360;
    before = lon;
    return { lon: lon + shift, lat };
  });
  const mean = points.reduce((sum, { lon }) => sum + lon, 0) / points.length;
  const back = Math.round(mean / 360) * 360;
  return points.map(({ lon, lat }) => [lon - back, lat]);
}

/** Rings or lines without jumps at the date line; where the map continues past it, with a copy once round the earth. */
export function unwrapRings(rings: readonly Position[][], isWrapped: boolean): Position[][] {
  const unwrapped = rings.map(unwrapRing);
  return isWrapped ? [...unwrapped, ...unwrapped.map(moveRound)] : unwrapped;
}

/** The same for polygons. */
export function unwrapPolygons(polygons: readonly Position[][][], isWrapped: boolean): Position[][][] {
  const unwrapped = polygons.map((rings) => rings.map(unwrapRing));
  return isWrapped ? [...unwrapped, ...unwrapped.map((rings) => rings.map(moveRound))] : unwrapped;
}

/** Once round the earth to the east. */
const moveRound = (ring: readonly Position[]): Position[] =>
  ring.map(coordinatesOf).map(({ lon, lat }) => [lon + 360, lat]);
