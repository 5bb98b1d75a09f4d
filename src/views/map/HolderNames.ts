import type { MultiPolygon, Position } from 'geojson';
import { divIcon, type LatLngBounds, type Map as LeafletMap, latLngBounds, type Marker } from 'leaflet';
import { maxOf } from '../../model/minMax.ts';
import type { Holder } from '../../model/vocabulary.ts';
import { typeScale } from '../page/typeScale.ts';
import { coordinatesOf } from '../territoryMaps/topology.ts';
import { type Box, boxesOverlap, type Size } from './boxes.ts';
import type { Point } from './clusterPoints.ts';
import { flatMarker } from './flatMarker.ts';
import { paneName } from './panes.ts';
import { placeInArea } from './placeInArea.ts';

/** All that a holder held at one time. */
export interface HolderArea {
  readonly holder: Holder;
  readonly shape: MultiPolygon;
}

/** The same with what its name needs. */
interface NamedArea {
  readonly lines: readonly string[];
  readonly polygons: readonly { readonly rings: Position[][]; readonly bounds: LatLngBounds }[];
}

/** Type size, height of a line and mean width of a letter, in pixels at the usual font size; as in the style sheet. */
const SIZE = 12;
const LINE = 15;
const LETTER = SIZE * 0.6;
/** Longer labels are broken into lines. */
const MOST_LETTERS = 22;

/** The names of the holders on those of their areas that have room for them at the zoom level. */
export class HolderNames {
  readonly #map: LeafletMap;
  #areas: readonly NamedArea[] = [];
  /** By their words and their place. */
  readonly #shown = new Map<string, Marker>();

  constructor(map: LeafletMap) {
    this.#map = map;
  }

  /** Takes effect at the next layout. */
  set(areas: readonly HolderArea[]): void {
    this.#areas = areas.map(({ holder, shape }) => ({
      lines: linesOf(holder.label),
      polygons: shape.coordinates.map((rings) => ({ rings, bounds: boundsOf(rings) })),
    }));
  }

  /** @param taken what the names must not cover, in pixels of the container */
  layOut(taken: readonly Box[]): void {
    const { x: right, y: bottom } = this.#map.getSize();
    const view = { left: 0, top: 0, right, bottom };
    const scale = typeScale();
    const all = [...taken];
    const kept = new Set<string>();
    for (const { lines, polygons } of this.#areas) {
      const size = {
        width: maxOf(lines.map(({ length }) => length)) * LETTER * scale,
        height: lines.length * LINE * scale,
      };
      for (const { rings, bounds } of polygons) {
        if (!this.#hasRoom(bounds, size, view)) continue;
        const box = placeInArea(
          rings.map((ring) => ring.map(this.#pointOf)),
          size,
          all,
          view,
        );
        if (!box) continue;
        all.push(box);
        kept.add(this.#show(lines, box));
      }
    }
    this.#removeAllBut(kept);
  }

  destroy(): void {
    this.#removeAllBut(new Set());
  }

  #removeAllBut(kept: ReadonlySet<string>): void {
    for (const [key, marker] of this.#shown) {
      if (kept.has(key)) continue;
      marker.remove();
      this.#shown.delete(key);
    }
  }

  /** In pixels of the container. */
  #pointOf = (position: number[]): Point => {
    const { lat, lon } = coordinatesOf(position);
    return this.#map.latLngToContainerPoint([lat, lon]);
  };

  /** Whether a polygon within these bounds may have room for a text in view. */
  #hasRoom(bounds: LatLngBounds, { width, height }: Size, view: Box): boolean {
    const { x: left, y: top } = this.#map.latLngToContainerPoint(bounds.getNorthWest());
    const { x: right, y: bottom } = this.#map.latLngToContainerPoint(bounds.getSouthEast());
    const isLarge = right - left > width && bottom - top > height;
    return isLarge && boxesOverlap({ left, top, right, bottom }, view);
  }

  /** Returns its key. A name that is there already is not drawn again. */
  #show(lines: readonly string[], { left, top, right, bottom }: Box): string {
    const at = this.#map.containerPointToLatLng([(left + right) / 2, (top + bottom) / 2]);
    const key = `${lines.join(' ')} ${at.lat} ${at.lng}`;
    if (this.#shown.has(key)) return key;
    const html = document.createElement('span');
    html.className = 'map-holder-name';
    html.textContent = lines.join('\n');
    const icon = divIcon({ className: 'map-label-anchor', iconSize: [0, 0], html });
    const pane = paneName('territoryLines');
    const marker = flatMarker([at.lat, at.lng], { pane, icon, interactive: false, keyboard: false });
    this.#shown.set(key, marker.addTo(this.#map));
    return key;
  }
}

const boundsOf = ([outline = []]: readonly Position[][]): LatLngBounds =>
  latLngBounds(
    outline.map((position) => {
      const { lat, lon } = coordinatesOf(position);
      return [lat, lon];
    }),
  );

/** A label in lines of few letters. */
export function linesOf(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= MOST_LETTERS) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
