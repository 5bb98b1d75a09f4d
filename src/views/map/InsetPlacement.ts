import type { Map as LeafletMap } from 'leaflet';
import { middleOf } from '../../model/distance.ts';
import type { Place } from '../../model/place.ts';
import type { Extent } from '../../model/vocabulary.ts';
import { typeScale } from '../page/typeScale.ts';
import type { AreaMask } from './AreaMask.ts';
import type { Box } from './boxes.ts';
import { type InsetKind, insetFor, type PlacedInset } from './insetKinds.ts';
import { placeInset } from './placeInset.ts';

/** The size of a frame that is folded, in pixels at the usual font size. */
const FOLDED = { width: 132, height: 30 };

function foldedSize() {
  const scale = typeScale();
  return { width: FOLDED.width * scale, height: FOLDED.height * scale };
}

export interface InsetInput {
  readonly extents: readonly Extent[];
  /** As in `insetFor`. */
  readonly isWide: boolean;
  readonly folded: boolean;
  /** What must not be covered, in pixels of the container. */
  readonly taken: readonly Box[];
  /** The control areas, which a detail must not cover either. */
  readonly mask: AreaMask | undefined;
  placesOf(extent: Pick<InsetKind, 'placeIds'>): readonly Place[];
}

/** Where the framed detail or the locator covers nothing on a map; it moves only if it must. */
export class InsetPlacement {
  readonly #map: LeafletMap;
  #placed: PlacedInset | undefined;
  #isFolded = false;

  constructor(map: LeafletMap) {
    this.#map = map;
  }

  /** What it covers. */
  get boxes(): Box[] {
    return this.#placed ? [this.#placed.box] : [];
  }

  remove(): void {
    this.#placed = undefined;
  }

  /** The frame, the same object as long as nothing changes; undefined if there is none or no room for it. */
  place(input: InsetInput): PlacedInset | undefined {
    const { x: width, y: height } = this.#map.getSize();
    // Folded away or shown again, it gets another size.
    if (input.folded !== this.#isFolded) this.#placed = undefined;
    this.#isFolded = input.folded;
    const suited = insetFor(input.extents, input.isWide, { width, height });
    const wanted = suited && (input.folded ? { ...suited, sizes: [foldedSize()] } : suited);
    const box = wanted && this.#freeBox(wanted, input);
    const before = this.#placed;
    if (wanted?.kind === before?.kind && box === before?.box) return before;
    this.#placed = wanted && box && { ...wanted, box };
    return this.#placed;
  }

  #freeBox(inset: InsetKind, { taken, mask, placesOf }: InsetInput): Box | undefined {
    const map = this.#map;
    const { x: width, y: height } = map.getSize();
    const isDetail = inset.kind === 'detail';
    const middle = middleOf(placesOf(inset));
    // A detail is near its subject, a locator in the corner.
    const near =
      isDetail && middle ? map.latLngToContainerPoint([middle.lat, middle.lon]) : { x: width, y: height };
    const areas = mask && isDetail ? [this.#boxOf(mask)] : [];
    return placeInset(inset.sizes, { width, height }, [...taken, ...areas], near, this.#reusable(inset));
  }

  /** Where it was, unless it was larger than now wanted. */
  #reusable({ kind, sizes }: InsetKind): Box | undefined {
    const [best] = sizes;
    if (this.#placed?.kind !== kind || !best) return undefined;
    const { left, top, right, bottom } = this.#placed.box;
    return right - left <= best.width && bottom - top <= best.height ? this.#placed.box : undefined;
  }

  #boxOf(mask: AreaMask): Box {
    const { x, y } = this.#map.getPixelBounds().min ?? { x: 0, y: 0 };
    const { left, top, right, bottom } = mask.boxAt(this.#map.getZoom());
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  }
}
