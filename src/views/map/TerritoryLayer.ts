import type { Feature, GeoJSON as Shape } from 'geojson';
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
import { feature, merge } from 'topojson-client';
import { loadMapFile } from '../../files/loadMapFile.ts';
import { type HeldPart, lineAt, type TerritoryPart, territoryAt } from '../../model/territoryParts.ts';
import type { Instant } from '../../model/time.ts';
import { isColoured, type Vocabulary } from '../../model/vocabulary.ts';
import {
  areasOf,
  type PartName,
  shapeKey,
  type TerritoryTopology,
} from '../territoryMaps/territoryShapes.ts';
import { areasIn, linesOf, type Shaped } from '../territoryMaps/topology.ts';
import { AreaMask } from './AreaMask.ts';
import { type HolderArea, HolderNames } from './HolderNames.ts';
import { insidePoint } from './insidePoint.ts';
import { isNarrow } from './moveOffAreas.ts';
import { paneName, showPane } from './panes.ts';
import { type PointHandlers, TerritoryPoints } from './TerritoryPoints.ts';
import { territoryFill } from './territoryFill.ts';

export interface TerritoryLayerHandlers extends PointHandlers {
  onPart(held: HeldPart, at: LatLng): void;
}

/** Who held which district, as schematic areas for the moment of the cursor. */
export class TerritoryLayer {
  readonly #map: LeafletMap;
  readonly #topology: TerritoryTopology;
  readonly #areas = new SVG({ pane: paneName('territory'), padding: 0.5 });
  readonly #lines = new SVG({ pane: paneName('territoryLines'), padding: 0.5 });
  readonly #paths = new Map<string, Path & GeoJSON>();
  readonly #drawn: GeoJSON[] = [];
  #changing: GeoJSON | undefined;
  #held: readonly HeldPart[] = [];
  #drawnState = '';
  #mask: AreaMask | undefined;
  /** What has no published line. */
  readonly points: TerritoryPoints;
  readonly names: HolderNames;

  constructor(map: LeafletMap, topology: TerritoryTopology, handlers: TerritoryLayerHandlers) {
    this.#map = map;
    this.#topology = topology;
    this.names = new HolderNames(map);
    this.points = new TerritoryPoints(map, handlers, () => isNarrow(this.mask, map.getZoom()));
    for (const layer of ['parts', 'overlays'] as const) this.#drawAreas(layer, handlers.onPart);
    this.#drawDistricts();
  }

  /** Fetches the areas; throws if their file cannot be loaded. */
  static async load(
    map: LeafletMap,
    signal: AbortSignal,
    handlers: TerritoryLayerHandlers,
  ): Promise<TerritoryLayer> {
    const topology = await loadMapFile<TerritoryTopology>('control.topo.json');
    signal.throwIfAborted();
    return new TerritoryLayer(map, topology, handlers);
  }

  /** Returns whether anything has changed. */
  show(parts: readonly TerritoryPart[], at: Instant, { holders, lines }: Vocabulary): boolean {
    this.#held = territoryAt(parts, at);
    const line = lineAt(lines, at)?.id;
    const state = `${line} ${this.#held.map(({ period }) => period.holder).join()}`;
    if (state === this.#drawnState) return false;
    this.#drawnState = state;
    const held = new Map(this.#held.map((it) => [`${it.part.layer} ${shapeKey(it.part)}`, it]));
    for (const [key, path] of this.#paths) restyle(path, held.get(key), holders);
    this.#drawChanging(line);
    this.names.set(this.#areasOf(holders));
    return true;
  }

  /** What each holder held, as one shape; not what only has a hatch. */
  #areasOf(holders: Vocabulary['holders']): HolderArea[] {
    const holderOf = new Map(
      this.#held
        .filter(({ part }) => part.layer === 'parts')
        .map(({ part, period }) => [shapeKey(part), period.holder]),
    );
    const parts = areasIn(this.#topology.objects.parts);
    return [...holders.values()].filter(isColoured).flatMap((holder) => {
      const own = parts.filter(({ properties }) => holderOf.get(shapeKey(properties)) === holder.id);
      return own.length > 0 ? [{ holder, shape: merge(this.#topology, own) }] : [];
    });
  }

  setShown(shown: boolean): void {
    this.#map.getContainer().classList.toggle('map-territory', shown);
    for (const pane of ['territory', 'territoryLines', 'territoryPoints'] as const) {
      showPane(this.#map, pane, shown);
    }
  }

  /** The ground that the areas cover. */
  get mask(): AreaMask {
    this.#mask ??= new AreaMask(
      [...areasOf(this.#topology, 'parts').values()].map(({ geometry }) => geometry),
      ({ lat, lon }, zoom) => this.#map.project([lat, lon], zoom),
    );
    return this.#mask;
  }

  /** Whether any area that is held, or any pin, is in view. */
  get isInView(): boolean {
    const view = this.#map.getBounds();
    const isSeen = ({ part }: HeldPart) =>
      this.#paths
        .get(`${part.layer} ${shapeKey(part)}`)
        ?.getBounds()
        .intersects(view) ?? false;
    return this.#held.some(isSeen) || this.points.boxes().length > 0;
  }

  /** A point inside a part, for a popup that was opened from the legend. */
  pointIn(part: TerritoryPart): LatLng | undefined {
    const area = areasOf(this.#topology, part.layer).get(shapeKey(part));
    if (!area) return undefined;
    const { lat, lon } = insidePoint(area.geometry);
    return latLng(lat, lon);
  }

  destroy(): void {
    for (const shape of this.#drawn) shape.remove();
    this.#changing?.remove();
    this.points.destroy();
    this.names.destroy();
    this.#areas.remove();
    this.#lines.remove();
    this.#map.getContainer().classList.remove('map-territory');
  }

  #drawAreas(layer: 'parts' | 'overlays', onPart: (held: HeldPart, at: LatLng) => void): void {
    const heldBy = (key: string) => this.#held.find(({ part }) => `${part.layer} ${shapeKey(part)}` === key);
    const shape = geoJSON(feature(this.#topology, this.#topology.objects[layer]), {
      // Overlays only add a hatch; clicks go to the part below.
      interactive: layer === 'parts',
      style: () => ({ renderer: this.#areas, smoothFactor: 0, className: 'territory-area', stroke: false }),
      onEachFeature: ({ properties }: Feature<never, PartName>, path) => {
        const key = `${layer} ${shapeKey(properties)}`;
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
    const { parts } = this.#topology.objects;
    const between = linesOf(this.#topology, parts, (a, b) => a === b || districtOf(a) !== districtOf(b));
    this.#drawn.push(this.#lineOf(between, 'territory-district').addTo(this.#map));
  }

  #drawChanging(line: string | undefined): void {
    this.#changing?.remove();
    const { parts, lines } = this.#topology.objects;
    const holders = new Map(this.#held.map(({ part, period }) => [shapeKey(part), period.holder]));
    const holderOf = ({ properties }: Shaped<PartName>) => holders.get(shapeKey(properties));
    const within = linesOf(
      this.#topology,
      parts,
      (a, b) => a !== b && districtOf(a) === districtOf(b) && holderOf(a) !== holderOf(b),
    );
    this.#changing = this.#lineOf(within, 'territory-within');
    const contact = feature(this.#topology, lines).features.find(({ properties }) => properties.id === line);
    if (contact) {
      this.#changing.addLayer(this.#lineOf(contact, 'territory-contact-halo'));
      this.#changing.addLayer(this.#lineOf(contact, 'territory-contact'));
    }
    this.#changing.addTo(this.#map);
  }

  #lineOf(shape: Shape, className: string): GeoJSON {
    return geoJSON(shape, {
      interactive: false,
      style: () => ({ renderer: this.#lines, smoothFactor: 0, fill: false, className }),
    });
  }
}

const districtOf = ({ properties }: Shaped<PartName>) => properties.district;

/** Colours are custom properties; patterns are in the page. Where nobody is known to have held a part, it has none. */
function restyle(path: Path, held: HeldPart | undefined, holders: Vocabulary['holders']): void {
  const element = path.getElement();
  if (!(element instanceof SVGElement)) return;
  if (!held) {
    path.setStyle({ fillOpacity: 0 });
    element.setAttribute('class', 'territory-area');
    delete element.dataset.holder;
    return;
  }
  const { part, period } = held;
  path.setStyle({ fillColor: territoryFill(part.layer, holders.get(period.holder)), fillOpacity: 1 });
  element.setAttribute(
    'class',
    part.layer === 'parts' ? 'territory-area leaflet-interactive' : 'territory-area territory-over',
  );
  element.dataset.holder = period.holder;
  element.dataset.part = shapeKey(part);
}
