import type { Feature, GeoJsonObject, MultiPolygon, Polygon } from 'geojson';
import {
  type GeoJSON,
  geoJSON,
  type LatLng,
  type Map as LeafletMap,
  type LeafletMouseEvent,
  latLng,
  type Path,
  SVG,
} from 'leaflet';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { loadMapFile } from '../../files/loadMapFile.ts';
import { type HeldPart, lineAt, type TerritoryPart, territoryAt } from '../../model/territoryParts.ts';
import type { Instant } from '../../model/time.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { insidePoint } from './insidePoint.ts';
import { paneName } from './panes.ts';
import { territoryFill } from './territoryFill.ts';

interface Part {
  readonly district: string;
  readonly part: string;
}
type Control = Topology<{
  parts: GeometryCollection<Part>;
  overlays: GeometryCollection<Part>;
  lines: GeometryCollection<{ id: string }>;
}>;

/** The key of a part in the data and in the map file. */
export const keyOf = ({ district, part }: Part): string => `${district} | ${part}`;

/** Who held which district, as schematic areas for the moment of the cursor. */
export class TerritoryLayer {
  readonly #map: LeafletMap;
  readonly #control: Control;
  readonly #areas = new SVG({ pane: paneName('territory'), padding: 0.5 });
  readonly #lines = new SVG({ pane: paneName('territoryLines'), padding: 0.5 });
  readonly #paths = new Map<string, Path & GeoJSON>();
  readonly #drawn: GeoJSON[] = [];
  #changing: GeoJSON | undefined;
  #held: readonly HeldPart[] = [];
  #told = '';

  constructor(map: LeafletMap, control: Control, onPart: (held: HeldPart, at: LatLng) => void) {
    this.#map = map;
    this.#control = control;
    for (const layer of ['parts', 'overlays'] as const) this.#drawAreas(layer, onPart);
    this.#drawDistricts();
  }

  /** Fetches the areas; throws if their file cannot be loaded. */
  static async load(
    map: LeafletMap,
    signal: AbortSignal,
    onPart: (held: HeldPart, at: LatLng) => void,
  ): Promise<TerritoryLayer> {
    const control = await loadMapFile<Control>('control.topo.json');
    signal.throwIfAborted();
    return new TerritoryLayer(map, control, onPart);
  }

  show(control: readonly TerritoryPart[], at: Instant, { holders, lines }: Vocabulary): void {
    this.#held = territoryAt(control, at);
    const line = lineAt(lines, at)?.id;
    const told = `${line} ${this.#held.map(({ period }) => period.holder).join()}`;
    if (told === this.#told) return;
    this.#told = told;
    const held = new Map(this.#held.map((it) => [`${it.part.layer} ${keyOf(it.part)}`, it]));
    for (const [key, path] of this.#paths) restyle(path, held.get(key), holders);
    this.#drawChanging(line);
  }

  setShown(shown: boolean): void {
    this.#map.getContainer().classList.toggle('map-territory', shown);
    for (const pane of ['territory', 'territoryLines'] as const) {
      this.#map.getPane(paneName(pane))!.style.display = shown ? '' : 'none';
    }
  }

  /** A point inside a part, for a popup that was opened from the legend. */
  pointIn(part: TerritoryPart): LatLng | undefined {
    const { geometries } = this.#control.objects[part.layer];
    const shape = geometries.find(
      ({ properties }) => properties && keyOf(properties as Part) === keyOf(part),
    );
    if (!shape) return undefined;
    const area = feature(this.#control, shape) as Feature<Polygon | MultiPolygon>;
    const [lon, lat] = insidePoint(area.geometry);
    return latLng(lat!, lon!);
  }

  destroy(): void {
    for (const shape of this.#drawn) shape.remove();
    this.#changing?.remove();
    this.#areas.remove();
    this.#lines.remove();
    this.#map.getContainer().classList.remove('map-territory');
  }

  #drawAreas(layer: 'parts' | 'overlays', onPart: (held: HeldPart, at: LatLng) => void): void {
    const heldBy = (key: string) => this.#held.find(({ part }) => `${part.layer} ${keyOf(part)}` === key);
    const shape = geoJSON(feature(this.#control, this.#control.objects[layer]) as GeoJsonObject, {
      // Overlays only add a hatch; clicks go to the part below.
      interactive: layer === 'parts',
      style: () => ({ renderer: this.#areas, smoothFactor: 0, className: 'territory-area', stroke: false }),
      onEachFeature: ({ properties }: Feature<never, Part>, path) => {
        const key = `${layer} ${keyOf(properties)}`;
        this.#paths.set(key, path as Path & GeoJSON);
        path.on('click', ({ latlng }: LeafletMouseEvent) => {
          const held = heldBy(key);
          if (held) onPart(held, latlng);
        });
      },
    });
    this.#drawn.push(shape.addTo(this.#map));
  }

  /** The lines between districts; within a district only where its parts have different holders. */
  #drawDistricts(): void {
    const { parts } = this.#control.objects;
    const between = mesh(this.#control, parts, (a, b) => a === b || districtOf(a) !== districtOf(b));
    this.#drawn.push(this.#lineOf(between, 'territory-district').addTo(this.#map));
  }

  #drawChanging(line: string | undefined): void {
    this.#changing?.remove();
    const { parts, lines } = this.#control.objects;
    const holders = new Map(this.#held.map(({ part, period }) => [keyOf(part), period.holder]));
    const holderOf = (geometry: unknown) => holders.get(keyOf((geometry as { properties: Part }).properties));
    const within = mesh(
      this.#control,
      parts,
      (a, b) => a !== b && districtOf(a) === districtOf(b) && holderOf(a) !== holderOf(b),
    );
    this.#changing = this.#lineOf(within, 'territory-within');
    const contact = feature(this.#control, lines).features.find(({ properties }) => properties.id === line);
    if (contact) {
      this.#changing.addLayer(this.#lineOf(contact, 'territory-contact-halo'));
      this.#changing.addLayer(this.#lineOf(contact, 'territory-contact'));
    }
    this.#changing.addTo(this.#map);
  }

  #lineOf(shape: GeoJsonObject | object, className: string): GeoJSON {
    return geoJSON(shape as GeoJsonObject, {
      interactive: false,
      style: () => ({ renderer: this.#lines, smoothFactor: 0, fill: false, className }),
    });
  }
}

const districtOf = (geometry: unknown) => (geometry as { properties: Part }).properties.district;

/** Colours are custom properties; patterns are in the page. */
function restyle(path: Path, held: HeldPart | undefined, holders: Vocabulary['holders']): void {
  const element = path.getElement();
  if (!held || !element) return;
  const { part, period } = held;
  path.setStyle({ fillColor: territoryFill(part.layer, holders.get(period.holder)), fillOpacity: 1 });
  element.setAttribute(
    'class',
    part.layer === 'parts' ? 'territory-area leaflet-interactive' : 'territory-area territory-over',
  );
  (element as SVGElement).dataset.holder = period.holder;
  (element as SVGElement).dataset.part = keyOf(part);
}
