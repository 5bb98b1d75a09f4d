import type { Map as LeafletMap } from 'leaflet';
import type { Camera } from '../../store/state.ts';

/** Where a map looks, and how large it is, in pixels. */
export interface MapViewport extends Camera {
  readonly width: number;
  readonly height: number;
}

let shown: LeafletMap | undefined;

export const rememberMap = (map: LeafletMap): void => {
  shown = map;
};
export const forgetMap = (map: LeafletMap): void => {
  if (shown === map) shown = undefined;
};

/** What the map on the screen shows, which the state knows only where the reader moved it; for the print sheet. */
export function shownMapView(): MapViewport | undefined {
  if (!shown) return undefined;
  const { lat, lng: lon } = shown.getCenter();
  const { x: width, y: height } = shown.getSize();
  return width > 0 && height > 0 ? { lat, lon, zoom: shown.getZoom(), width, height } : undefined;
}
