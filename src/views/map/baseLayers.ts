import type { Feature, FeatureCollection, GeoJSON, MultiLineString, MultiPolygon } from 'geojson';
import type { PathOptions } from 'leaflet';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PlaceId } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import type { Country, Vocabulary } from '../../model/vocabulary.ts';
import type { Palette } from '../../styles/mapPalette.ts';
import { areasIn, linesOf, polygonsOf, type Shaped } from '../territoryMaps/topology.ts';
import { unwrapPolygons, unwrapRings } from './unwrapRing.ts';
import { withoutBoxEdges } from './withoutBoxEdges.ts';

/** A layer of the base map, and its style by zoom level and palette. */
export interface BaseLayer {
  readonly pane: 'fills' | 'lines';
  /** Invisible, and not created, below this zoom level; default 0. */
  readonly minZoom?: number;
  /** Creates the shape, which takes most of the drawing time. */
  readonly shape: () => GeoJSON;
  readonly style: (zoom: number, palette: Palette, feature: Feature | undefined) => PathOptions;
}

interface Unit {
  /** The state that it is internationally recognised as part of (ISO 3166-1 alpha-3). */
  a3: string;
  /** An enclave: its outline is a border, not a district line. */
  enc?: boolean;
}
type Units = GeometryCollection<Unit>;
interface River {
  rank: number;
  src: string;
}
export type Region = Topology<{
  units: Units;
  lakes: GeometryCollection;
  rivers: GeometryCollection<River>;
  nkao: GeometryCollection;
  claims: GeometryCollection;
}>;
export type World = Topology<{ world: GeometryCollection<{ name: string }> }>;

/** What the base map needs to know about a chronology. */
export interface BaseMapContext {
  readonly countries: readonly Country[];
  /** Its places are on both sides of the date line, so longitudes continue past 180. */
  readonly isWrapped: boolean;
}

export const baseMapContext = (
  { countries }: Pick<Vocabulary, 'countries'>,
  places: ReadonlyMap<PlaceId, Place>,
): BaseMapContext => ({ countries, isWrapped: [...places.values()].some(({ lon }) => lon > 180) });

export const HIDDEN: PathOptions = { stroke: false, fill: false };

const fillOf = (fillColor: string): PathOptions => ({ stroke: false, fill: true, fillColor, fillOpacity: 1 });
const lineOf = (color: string, weight: number, dashArray = ''): PathOptions => ({
  stroke: true,
  fill: false,
  color,
  weight,
  opacity: 1,
  dashArray,
});

const a3Of = ({ properties }: Shaped<Unit>) => properties.a3;
const isEnclave = ({ properties }: Shaped<Unit>) => properties.enc === true;

/** The features of a shape, because each may have its own style. */
export const partsOf = (shape: GeoJSON): readonly GeoJSON[] =>
  shape.type === 'FeatureCollection' ? shape.features : [shape];

export const styleOf = (layer: BaseLayer, zoom: number, palette: Palette, part: GeoJSON): PathOptions =>
  layer.style(zoom, palette, part.type === 'Feature' ? part : undefined);

/** The sea, below everything else. */
export const seaLayer: BaseLayer = {
  pane: 'fills',
  shape: () => ({
    type: 'Polygon',
    coordinates: [
      [
        [-200, -85],
        [560, -85],
        [560, 85],
        [-200, 85],
        [-200, -85],
      ],
    ],
  }),
  style: (_zoom, palette) => fillOf(palette.sea),
};

function countryLayers(region: Region, countries: readonly Country[]): BaseLayer[] {
  const focus = new Set(countries.filter((country) => country.focus).map(({ id }) => id));
  const units = areasIn(region.objects.units);
  return [...new Set(units.map(a3Of))].map((country) => ({
    pane: 'fills',
    shape: () =>
      merge(
        region,
        units.filter((unit) => a3Of(unit) === country),
      ),
    style: (_zoom, palette) => fillOf(focus.has(country) ? palette.focus : palette.land),
  }));
}

function districtLayer(region: Region, country: string, shownAt: (zoom: number) => boolean): BaseLayer {
  const within = (a: Shaped<Unit>, b: Shaped<Unit>) =>
    a !== b && a3Of(a) === country && a3Of(b) === country && !isEnclave(a) && !isEnclave(b);
  return {
    pane: 'lines',
    minZoom: 8,
    shape: () => linesOf(region, region.objects.units, within),
    style: (zoom, palette) => (shownAt(zoom) ? lineOf(palette.district, zoom >= 9 ? 1 : 0.8, '1 3') : HIDDEN),
  };
}

const RIVER_ZOOMS = [0, 6, 7, 8];

/** The minimum zoom of a river: 8 for rivers with only a few points. */
const riverZoom = ({ rank, src }: River) => (src === 's' || rank > 9 ? 8 : rank > 7 ? 7 : rank > 4 ? 6 : 0);

function riverLayers(region: Region): BaseLayer[] {
  const rivers = feature(region, region.objects.rivers);
  return RIVER_ZOOMS.map((minZoom) => ({
    pane: 'lines',
    minZoom,
    shape: () => ({
      type: 'FeatureCollection',
      features: rivers.features.filter(({ properties }) => riverZoom(properties) === minZoom),
    }),
    style: riverStyle,
  }));
}

function riverStyle(zoom: number, palette: Palette, river: Feature | undefined): PathOptions {
  const { rank = 9, src = 'n' }: Partial<River> = river?.properties ?? {};
  // Only a few points, which shows at high zoom levels; there it is drawn dashed.
  if (src === 's') return lineOf(palette.river, 0.9, zoom >= 9 ? '2 3' : '');
  const growth = zoom >= 9 ? 1.7 : zoom >= 7 ? 1.2 : 0.9;
  // Border rivers are below the border line; they are wider, so that they show beside it.
  const beside = src === 'o' && zoom >= 7 ? 2.2 : 0;
  return lineOf(palette.river, (rank <= 6 ? 1.1 : 0.8) * growth + beside);
}

const borderWeight = (zoom: number) => (zoom <= 5 ? 0.9 : zoom <= 7 ? 1.2 : 1.6);

/** The detailed map, in drawing order. The line `loc` of the file is known to be wrong and is never drawn. */
export function regionLayers(region: Region, { countries }: BaseMapContext): BaseLayer[] {
  const { units, lakes, nkao, claims } = region.objects;
  const borders = linesOf(region, units, (a, b) => a3Of(a) !== a3Of(b));
  return [
    ...countryLayers(region, countries),
    {
      pane: 'fills',
      shape: () => feature(region, lakes),
      style: (_zoom, palette) => ({
        ...fillOf(palette.lake),
        stroke: true,
        color: palette.coast,
        weight: 0.7,
      }),
    },
    {
      pane: 'fills',
      shape: () => withoutBoxEdges(linesOf(region, units, (a, b) => a === b)),
      style: (_zoom, palette) => lineOf(palette.coast, 0.8),
    },
    ...countries.flatMap(({ id, districtZooms }) => {
      if (!districtZooms) return [];
      const [from, to] = districtZooms;
      return [districtLayer(region, id, (zoom) => zoom >= from && zoom < to)];
    }),
    {
      pane: 'lines',
      minZoom: 5.5,
      shape: () => borders,
      style: (zoom, palette) => ({ ...lineOf(palette.halo, zoom <= 7 ? 4 : 6), opacity: 0.7 }),
    },
    ...riverLayers(region),
    {
      pane: 'lines',
      shape: () => borders,
      style: (zoom, palette) => lineOf(palette.border, borderWeight(zoom)),
    },
    {
      pane: 'lines',
      minZoom: 6,
      shape: () => feature(region, claims),
      style: (_zoom, palette) => lineOf(palette.former, 1, '4 3'),
    },
    {
      pane: 'lines',
      minZoom: 7,
      shape: () => feature(region, nkao),
      style: (_zoom, palette) => lineOf(palette.former, 1.2, '5 3'),
    },
  ];
}

/** The countries as areas that may be drawn past the date line. */
function countryAreas(world: World, isWrapped: boolean): FeatureCollection<MultiPolygon> {
  const features = feature(world, world.objects.world).features.flatMap(({ geometry, ...country }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? [{ ...country, geometry: multiPolygon(unwrapPolygons(polygonsOf(geometry), isWrapped)) }]
      : [],
  );
  return { type: 'FeatureCollection', features };
}

const multiPolygon = (coordinates: MultiPolygon['coordinates']): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates,
});

/** The coarse map of the rest of the world. */
export function worldLayers(world: World, { countries: known, isWrapped }: BaseMapContext): BaseLayer[] {
  const focus = new Set(known.filter((country) => country.focus).map(({ label }) => label));
  const lines = (filter: (a: unknown, b: unknown) => boolean): MultiLineString => {
    const { coordinates } = withoutBoxEdges(linesOf(world, world.objects.world, filter));
    return { type: 'MultiLineString', coordinates: unwrapRings(coordinates, isWrapped) };
  };
  return [
    {
      pane: 'fills',
      shape: () => countryAreas(world, isWrapped),
      style: (_zoom, palette, country) =>
        fillOf(focus.has(country?.properties?.name) ? palette.focus : palette.land),
    },
    {
      pane: 'fills',
      shape: () => lines((a, b) => a !== b),
      style: (_zoom, palette) => lineOf(palette.border, 0.8),
    },
    {
      pane: 'fills',
      shape: () => lines((a, b) => a === b),
      style: (_zoom, palette) => lineOf(palette.coast, 0.7),
    },
  ];
}
