import type { Feature } from 'geojson';
import {
  type GeoJSON,
  geoJSON,
  type ImageOverlay,
  imageOverlay,
  type Map as LeafletMap,
  type PathOptions,
} from 'leaflet';
import { fileAddress } from '../../files/fetchFile.ts';
import { loadMapFile } from '../../files/loadMapFile.ts';
import { COARSE_REGION, DETAILED_REGION, hasMapFile, type RegionFile } from '../../files/mapFiles.ts';
import { eachInSlices } from '../../model/tasks.ts';
import { PALETTES, type Palette, type Theme } from '../../styles/mapPalette.ts';
import {
  type BaseLayer,
  type BaseMapContext,
  HIDDEN,
  type Region,
  regionLayers,
  seaLayer,
  type World,
  worldLayers,
} from './baseLayers.ts';
import { SVG } from './DrawnOnEarth.ts';
import { mapCanvas } from './mapCanvas.ts';
import { paneName } from './panes.ts';

/** Canvas drawn around the view, as a share of its size, so that a short pan shows no blank area. */
const PADDING = 0.35;
const RELIEF_BOUNDS: [[number, number], [number, number]] = [
  [30, 36],
  [46, 60],
];

/** Black; the darker the grey, the more of it. One row for each of red, green, blue and alpha. */
const SHADE = '0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  -.3 -.6 -.1 0 1';

/**
 * Makes the grey of the relief a shade of that darkness, which darkens what lies below it, as `mix-blend-mode:
 * multiply` does, which WebKit does not do here (`map.css`).
 */
function shadeFilter(): SVGElement {
  const [svg, filter, matrix] = ['svg', 'filter', 'feColorMatrix'].map((it) =>
    document.createElementNS(SVG, it),
  ) as [SVGElement, SVGElement, SVGElement];
  svg.setAttribute('class', 'relief-filter');
  filter.id = 'relief-shade';
  filter.setAttribute('color-interpolation-filters', 'sRGB');
  matrix.setAttribute('values', SHADE);
  filter.append(matrix);
  svg.append(filter);
  return svg;
}

/** The relief fades out at zoom levels beyond its resolution. */
const reliefShare = (zoom: number) =>
  zoom < 8 ? 1 : zoom < 9 ? 0.75 : zoom < 10 ? 0.5 : zoom < 11 ? 0.3 : 0;

/** Above or below what is there already. */
type Where = 'above' | 'below';

/** Layers that are listed from the bottom to the top, in the order in which they have to be drawn. */
const inOrder = (layers: readonly BaseLayer[], where: Where) =>
  where === 'below' ? [...layers].reverse() : layers;

/** The built-in map, drawn from the files beside the page; needs no tile server. */
export class BaseMap {
  readonly #map: LeafletMap;
  readonly #renderers = {
    fills: mapCanvas({ pane: paneName('fills'), padding: PADDING }),
    lines: mapCanvas({ pane: paneName('lines'), padding: PADDING }),
  };
  readonly #gone = new AbortController();
  /** Ends when the first layers have been drawn. */
  #beingDrawn: Promise<void> | undefined;
  /** Layers with a minimum zoom that has not been reached yet. */
  #waiting: readonly BaseLayer[] = [];
  #drawn: { layer: BaseLayer; shape: GeoJSON }[] = [];
  #relief: ImageOverlay | undefined;
  readonly #ground: BaseMapContext;
  #isWhole = false;
  #isDetailed = false;
  #palette: Palette;

  constructor(map: LeafletMap, ground: BaseMapContext, theme: Theme) {
    this.#map = map;
    this.#ground = ground;
    this.#palette = PALETTES[theme];
    map.on('zoomend', this.#restyle);
    this.#tintContainer();
  }

  /** Draws the region from one of its files, or the world if there is no region. Throws if the file cannot be loaded. */
  async load(file: RegionFile = COARSE_REGION): Promise<void> {
    if (!hasMapFile(DETAILED_REGION)) return this.#loadWorld();
    const region = await loadMapFile<Region>(file);
    if (this.#gone.signal.aborted || this.#drawn.length > 0) return;
    this.#isDetailed = file === DETAILED_REGION;
    await this.#drawAll([seaLayer, ...regionLayers(region, this.#ground)]);
  }

  /** Loads the detailed region, without relief and the rest of the world. Throws if its file cannot be loaded. */
  async loadDetail(): Promise<void> {
    await this.#beingDrawn;
    if (this.#isWhole || this.#drawn.length === 0 || this.#gone.signal.aborted) return;
    this.#isWhole = true;
    if (hasMapFile(DETAILED_REGION)) await this.#refine();
  }

  /**
   * Loads what the first render does not need: relief, fine borders, the rest of the world. Throws if a file cannot be
   * loaded.
   */
  async loadRest(): Promise<void> {
    await this.#beingDrawn;
    if (this.#isWhole || this.#drawn.length === 0 || this.#gone.signal.aborted) return;
    this.#isWhole = true;
    this.showRelief();
    if (!hasMapFile(DETAILED_REGION)) return;
    try {
      await this.#refine();
      await this.#drawWorld();
    } catch (error) {
      this.#isWhole = false;
      throw error;
    }
  }

  async #drawWorld(): Promise<void> {
    const world = await loadMapFile<World>('world.topo.json');
    if (this.#gone.signal.aborted) return;
    await this.#drawInSlices(worldLayers(world, this.#ground), 'below');
    this.#drawn.find(({ layer }) => layer === seaLayer)?.shape.bringToBack();
  }

  async #loadWorld(): Promise<void> {
    const world = await loadMapFile<World>('world.topo.json');
    if (this.#gone.signal.aborted || this.#drawn.length > 0) return;
    await this.#drawAll([seaLayer, ...worldLayers(world, this.#ground)]);
  }

  /** Shows the relief; it needs none of the other layers. */
  showRelief(): void {
    if (!hasMapFile('relief.webp')) return;
    const pane = paneName('relief');
    if (!this.#relief) this.#map.getPane(pane)?.append(shadeFilter());
    this.#relief ??= imageOverlay(fileAddress('map/relief.webp'), RELIEF_BOUNDS, { pane }).addTo(this.#map);
    this.#restyleRelief();
  }

  /** Replaces the coarse region by the detailed one, which is drawn below it. */
  async #refine(): Promise<void> {
    if (this.#isDetailed) return;
    const region = await loadMapFile<Region>(DETAILED_REGION);
    if (this.#gone.signal.aborted) return;
    this.#isDetailed = true;
    const coarse = new Set(this.#drawn);
    this.#waiting = [seaLayer, ...regionLayers(region, this.#ground)];
    await this.#drawInSlices(this.#takeDue(), 'below');
    if (this.#gone.signal.aborted) return;
    for (const { shape } of coarse) shape.remove();
    this.#drawn = this.#drawn.filter((it) => !coarse.has(it));
    this.#drawWaiting();
  }

  setTheme(theme: Theme): void {
    this.#palette = PALETTES[theme];
    this.#tintContainer();
    this.#restyle();
  }

  destroy(): void {
    this.#gone.abort();
    this.#map.off('zoomend', this.#restyle);
    this.#relief?.remove();
    for (const { shape } of this.#drawn) shape.remove();
    for (const renderer of Object.values(this.#renderers)) renderer.remove();
  }

  /** The first layers. */
  async #drawAll(layers: readonly BaseLayer[]): Promise<void> {
    this.#waiting = layers;
    this.#beingDrawn = this.#drawInSlices(this.#takeDue(), 'above');
    try {
      await this.#beingDrawn;
    } finally {
      this.#beingDrawn = undefined;
    }
    // The reader may have come closer meanwhile.
    if (!this.#gone.signal.aborted) this.#drawWaiting();
  }

  /** The layers of this zoom that have not been drawn, from the bottom to the top. */
  #takeDue(): BaseLayer[] {
    const zoom = this.#map.getZoom();
    const shows = ({ minZoom = 0 }: BaseLayer) => minZoom <= zoom;
    const due = this.#waiting.filter(shows);
    this.#waiting = this.#waiting.filter((layer) => !shows(layer));
    return due;
  }

  /** Draws what has not been drawn. Late layers are drawn below the borders. */
  #drawWaiting(): void {
    if (this.#beingDrawn) return;
    const where = this.#drawn.length > 0 ? 'below' : 'above';
    for (const layer of inOrder(this.#takeDue(), where)) this.#draw(layer, where);
  }

  async #drawInSlices(layers: readonly BaseLayer[], where: Where): Promise<void> {
    await eachInSlices(inOrder(layers, where), (layer) => this.#draw(layer, where), this.#gone.signal);
  }

  #draw(layer: BaseLayer, where: Where): void {
    const renderer = this.#renderers[layer.pane];
    const zoom = this.#map.getZoom();
    const shape = geoJSON(layer.shape(), {
      interactive: false,
      style: (feature) => ({ renderer, smoothFactor: 0.8, ...this.#styleOf(layer, zoom, feature) }),
    });
    this.#drawn.push({ layer, shape });
    shape.addTo(this.#map);
    if (where === 'below') shape.bringToBack();
  }

  #styleOf(layer: BaseLayer, zoom: number, feature: Feature | undefined): PathOptions {
    return zoom < (layer.minZoom ?? 0) ? HIDDEN : layer.style(zoom, this.#palette, feature);
  }

  #restyle = () => {
    const zoom = this.#map.getZoom();
    for (const { layer, shape } of this.#drawn) {
      shape.setStyle((feature) => this.#styleOf(layer, zoom, feature));
    }
    this.#drawWaiting();
    this.#restyleRelief();
  };

  #restyleRelief(): void {
    this.#relief?.setOpacity(this.#palette.relief * reliefShare(this.#map.getZoom()));
  }

  #tintContainer(): void {
    this.#map.getContainer().style.backgroundColor = this.#palette.sea;
  }
}
