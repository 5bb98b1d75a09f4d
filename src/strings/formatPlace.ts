import { wrapLongitude } from '../model/longitude.ts';
import { type Coordinates, isArea, type Place } from '../model/place.ts';
import { formatKm } from './formatKm.ts';
import { strings } from './strings.ts';

const words = strings.names;

/** Degrees on WGS84 as they are read: "39.818° N, 46.753° E"; no more digits than the place is known by. */
export function formatCoordinates({ lat, lon: unrolled }: Coordinates, digits: number): string {
  const lon = wrapLongitude(unrolled);
  const degrees = (value: number) => Math.abs(value).toFixed(digits);
  return words.coordinates(degrees(lat), lat < 0, degrees(lon), lon < 0);
}

/** Digits after the point: about 100 m for what is a point, about 1 km for what is an area. */
export const digitsOf = (place: Place): number => (isArea(place) ? 2 : 3);

/** How far apart in words, no more exactly than the two places are known. */
export function formatApart(km: number, uncertaintyKm: number): string {
  if (km === 0) return words.samePlace;
  if (uncertaintyKm >= km) return words.within(formatKm(Math.ceil((km + uncertaintyKm) / 5) * 5));
  const step = uncertaintyKm >= 5 ? 5 : 1;
  return words.aboutKm(formatKm(Math.max(step, Math.round(km / step) * step)));
}
