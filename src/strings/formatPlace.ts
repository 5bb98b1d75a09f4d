import { wrapLongitude } from '../model/longitude.ts';
import { type Coordinates, isArea, type Place } from '../model/place.ts';
import { formatKm, formatNumber } from './formatNumber.ts';
import type { Strings } from './strings.ts';

/** Coordinates (WGS84) in words: "39.818° N, 46.753° E", with no more digits than the place's precision. */
export function formatCoordinates(
  { lat, lon: unrolled }: Coordinates,
  digits: number,
  strings: Strings,
): string {
  const lon = wrapLongitude(unrolled);
  const degrees = (value: number) => formatNumber(Math.abs(value), strings, digits);
  return strings.names.coordinates(degrees(lat), lat < 0, degrees(lon), lon < 0);
}

/** Decimals: about 100 m for a point, about 1 km for an area. */
export const digitsOf = (place: Place): number => (isArea(place) ? 2 : 3);

/** A distance in words, no more exact than the positions of the two places. */
export function formatApart(km: number, uncertaintyKm: number, strings: Strings): string {
  const words = strings.names;
  if (km === 0) return words.samePlace;
  if (uncertaintyKm >= km) return words.within(formatKm(Math.ceil((km + uncertaintyKm) / 5) * 5, strings));
  const step = uncertaintyKm >= 5 ? 5 : 1;
  return words.aboutKm(formatKm(Math.max(step, Math.round(km / step) * step), strings));
}
