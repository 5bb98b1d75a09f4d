import { type LatLngTuple, Marker, type MarkerOptions, type Point } from 'leaflet';

/** Members of Leaflet's markers that are missing in its types. */
declare class PositionedMarker extends Marker {
  _icon?: HTMLElement;
  protected _setPos(position: Point): void;
}

/**
 * A marker without a compositing layer of its own. Leaflet positions markers with 3D transforms, which would give each
 * of a hundred marks and labels its own layer, to be composited in every animation frame.
 */
class FlatMarker extends (Marker as unknown as typeof PositionedMarker) {
  protected override _setPos(position: Point): void {
    super._setPos(position);
    if (this._icon) this._icon.style.transform = `translate(${position.x}px, ${position.y}px)`;
  }
}

export const flatMarker = (at: LatLngTuple, options: MarkerOptions): Marker => new FlatMarker(at, options);
