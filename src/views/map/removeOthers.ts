import type { Marker } from 'leaflet';

/** Takes markers off the map, and out of the list of those that are shown, unless their key is among `kept`. */
export function removeOthers(
  shown: Map<string, { readonly marker: Marker }>,
  kept: readonly { readonly key: string }[],
): void {
  const keys = new Set(kept.map(({ key }) => key));
  for (const [key, { marker }] of shown) {
    if (keys.has(key)) continue;
    marker.remove();
    shown.delete(key);
  }
}
