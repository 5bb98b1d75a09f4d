import type { Map as LeafletMap } from 'leaflet';
import type { Point } from './clusterPoints.ts';
import { DrawnOnEarth, shownPicture } from './DrawnOnEarth.ts';
import { numbersOf } from './firstMap.ts';

/** How far beside their places the marks of a zoom level stand, by their keys. */
export interface Asides {
  readonly zoom: number;
  readonly byKey: ReadonlyMap<string, Point>;
}

/**
 * The areas of the territory layer as the picture in the page has them, until their data have come: nothing disappears
 * and comes again, and no mark moves.
 */
export class AwaitedTerritory {
  readonly #areas: DrawnOnEarth;
  readonly asides: Asides;

  private constructor(map: LeafletMap, picture: SVGElement) {
    const drawn = [...picture.querySelectorAll('pattern, .first-area')].map((it) => it.cloneNode(true));
    this.#areas = new DrawnOnEarth(map, 'territory', picture, drawn);
    this.asides = asidesIn(picture);
  }

  /** Undefined where the page has no such picture, or does not show it. */
  static of(map: LeafletMap): AwaitedTerritory | undefined {
    const picture = shownPicture();
    return picture ? new AwaitedTerritory(map, picture) : undefined;
  }

  remove(): void {
    this.#areas.remove();
  }
}

/** Of the group of marks that the picture shows. */
function asidesIn(picture: SVGElement): Asides {
  const shown = picture.querySelector<SVGElement>('.first-marks[display="inline"]');
  const marks = [...(shown?.children ?? [])] as SVGElement[];
  const byKey = new Map(
    marks.flatMap(({ dataset: { at, key = '' } }) => {
      const [, , x, y] = numbersOf(at);
      return x === undefined || y === undefined ? [] : [[key, { x, y }] as const];
    }),
  );
  return { zoom: Number(shown?.dataset.zoom), byKey };
}
