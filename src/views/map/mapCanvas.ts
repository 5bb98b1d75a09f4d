import { Canvas, canvas, type RendererOptions } from 'leaflet';

/** What this file needs of Leaflet's canvas beyond its published types. */
declare class RedrawnCanvas extends Canvas {
  protected _redraw(): void;
}

/**
 * Leaflet 1.9 asks for a frame to draw in, and forgets which when the map's end of move makes it draw at once. Its
 * removal then cannot cancel that frame, which draws on a canvas that is gone and throws.
 */
class MapCanvas extends (Canvas as unknown as typeof RedrawnCanvas) {
  override _redraw(): void {
    if (this._map) super._redraw();
  }
}

/** A canvas for shapes of the map that can be removed at any time; nothing where the browser has no canvas. */
export function mapCanvas(options: RendererOptions): Canvas {
  // Leaflet returns null, against its types, where there is no canvas.
  return canvas(options) && new MapCanvas(options);
}
