import type { Coordinates, Place } from '../../../model/place.ts';
import type { PictureRegion } from '../../../model/vocabulary.ts';
import { viewOf } from '../../../views/map/printed/project.ts';
import type { MapViewport } from '../../../views/map/shownMap.ts';
import type { PictureMark } from './PictureContent.ts';

/** The maximum zoom: closer, a reader could not see the surroundings of a place. */
const CLOSEST = 7.4;

/** For a single place without a region: degrees each way, enough to recognise the coast. */
const FAR_AROUND = 20;

const isInRegion = ({ lat, lon }: Coordinates, region: PictureRegion | undefined): boolean =>
  region !== undefined &&
  lon > region.box.west &&
  lon < region.box.east &&
  lat > region.box.south &&
  lat < region.box.north;

/** Whether none of the marks is in the region, or there is no region. */
export const isFar = (marks: readonly PictureMark[], region: PictureRegion | undefined): boolean =>
  region === undefined || (marks.length > 0 && !marks.some(({ place }) => isInRegion(place, region)));

export interface PictureView {
  readonly view: MapViewport;
  /** Drawn from the coarse map of the world. */
  readonly far: boolean;
  readonly inside: readonly PictureMark[];
  /** Far places of an event that also happened in the region. Their names are shown at the edge. */
  readonly beyond: readonly Place[];
}

/** The view of a picture's map: the region if anything happened there, else as large as needed. */
export function pictureView(
  marks: readonly PictureMark[],
  region: PictureRegion | undefined,
  width: number,
  height: number,
): PictureView {
  const far = isFar(marks, region);
  const inside = far ? marks : marks.filter(({ place }) => isInRegion(place, region));
  const places = inside.map(({ place }) => place);
  const always = region
    ? [region.middle, ...around(region.middle, 0.5)]
    : places.flatMap((place) => around(place, FAR_AROUND));
  const shown = [...places, ...always];
  const fitted = viewOf(shown.length > 0 ? shown : around({ lat: 0, lon: 0 }, 60), width, height);
  return {
    view: { ...fitted, zoom: Math.min(fitted.zoom, CLOSEST) },
    far,
    inside,
    beyond: marks.filter((mark) => mark.name && !inside.includes(mark)).map(({ place }) => place),
  };
}

/** Two corners, because a single point has no extent to fit a view to. */
const around = ({ lat, lon }: Coordinates, degrees: number): Coordinates[] => [
  { lat: lat - degrees, lon: lon - degrees },
  { lat: lat + degrees, lon: lon + degrees },
];
