import { type LatLngTuple, Marker, type MarkerOptions, type Point } from 'leaflet';

/** What Leaflet's markers have, and its types leave out. */
declare class PositionedMarker extends Marker {
  _icon?: HTMLElement;
  protected _setPos(position: Point): void;
}

/**
 * A marker that lies in its pane's own layer. Leaflet moves each marker in three dimensions, which gives
 * every one of a hundred marks and names a layer of the graphics system, to be put together on every frame.
 */
class FlatMarker extends (Marker as unknown as typeof PositionedMarker) {
  protected override _setPos(position: Point): void {
    super._setPos(position);
    if (this._icon) this._icon.style.transform = `translate(${position.x}px, ${position.y}px)`;
  }
}

export const flatMarker = (at: LatLngTuple, options: MarkerOptions): Marker => new FlatMarker(at, options);
