import type { GeoJsonObject } from 'geojson';
import { type GeoJSON, geoJSON, type Map as LeafletMap, SVG } from 'leaflet';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { loadMapFile } from './loadMapFile.ts';

type Control = Topology<{ lines: GeometryCollection<{ id: string }> }>;

const HELD = { start: Date.UTC(1994, 4, 12), end: Date.UTC(2020, 8, 27) };
const CLOSE = 6.5;

/** The line of contact of 1994–2020 (schematic), shown while the event selected is of those years. */
export class ContactLine {
  readonly #map: LeafletMap;
  readonly #gone = new AbortController();
  readonly #renderer = new SVG({ padding: 0.5 });
  #line: Promise<GeoJSON> | undefined;
  #wanted = false;

  constructor(map: LeafletMap) {
    this.#map = map;
  }

  async show(cursor: number | undefined): Promise<void> {
    const inYears = cursor !== undefined && cursor >= HELD.start && cursor < HELD.end;
    this.#wanted = inYears && this.#map.getZoom() >= CLOSE;
    if (!this.#wanted && !this.#line) return;
    this.#line ??= this.#load();
    // Without the line the map is poorer, not wrong; it is asked for again with the next selection.
    const line = await this.#line.catch(() => undefined);
    if (!line) this.#line = undefined;
    else if (this.#wanted && !this.#gone.signal.aborted) line.addTo(this.#map);
    else line.remove();
  }

  destroy(): void {
    this.#gone.abort();
    void this.#line?.then(
      (line) => line.remove(),
      () => undefined,
    );
    this.#renderer.remove();
  }

  async #load(): Promise<GeoJSON> {
    const control = await loadMapFile<Control>('control.topo.json', this.#gone.signal);
    const lines = feature(control, control.objects.lines).features;
    const own = lines.filter(({ properties }) => properties.id === 'line1994');
    return geoJSON({ type: 'FeatureCollection', features: own } as GeoJsonObject, {
      interactive: false,
      style: { renderer: this.#renderer, className: 'map-contact-line' },
    });
  }
}
