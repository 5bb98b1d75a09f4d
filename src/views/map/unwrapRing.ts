import type { Position } from 'geojson';

/** A ring or line that continues past the date line instead of jumping to the other side of the map. */
export function unwrapRing(ring: readonly Position[]): Position[] {
  let shift = 0;
  const longitudes = ring.map(([lon], index) => {
    const step = index === 0 ? 0 : lon! - ring[index - 1]![0]!;
    if (Math.abs(step) > 180) shift -= Math.sign(step) * 360;
    return lon! + shift;
  });
  const mean = longitudes.reduce((sum, lon) => sum + lon, 0) / longitudes.length;
  const back = Math.round(mean / 360) * 360;
  return ring.map(([, lat], index) => [longitudes[index]! - back, lat!]);
}
