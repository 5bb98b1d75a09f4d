import type { Map as LeafletMap } from 'leaflet';
import type { Camera } from '../../store/state.ts';

/** A map position with the map's size in pixels. */
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

/** The current view of the map, for the print sheet. The state has it only if the reader moved the map. */
export function shownMapView(): MapViewport | undefined {
  if (!shown) return undefined;
  const { lat, lng: lon } = shown.getCenter();
  const { x: width, y: height } = shown.getSize();
  return width > 0 && height > 0 ? { lat, lon, zoom: shown.getZoom(), width, height } : undefined;
}
