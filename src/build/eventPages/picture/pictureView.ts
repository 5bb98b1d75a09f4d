import type { Coordinates, Place } from '../../../model/place.ts';
import { viewOf } from '../../../views/map/printed/project.ts';
import type { MapView } from '../../../views/map/shownMap.ts';
import type { PictureMark } from './PictureContent.ts';

/** The part of the earth that the detailed map is made for; what lies outside is far away. */
const REGION = { west: 40.5, east: 54, south: 33.5, north: 44 };
/** The middle of the chronology: every picture shows it, so that one sees where a place lies. */
const MIDDLE: Coordinates = { lat: 39.9, lon: 46.75 };
/** Nearer than this, the neighbours by which a reader finds a place would be out of the picture. */
const CLOSEST = 7.4;

const isInRegion = ({ lat, lon }: Coordinates): boolean =>
  lon > REGION.west && lon < REGION.east && lat > REGION.south && lat < REGION.north;

/** Whether nothing of it happened in the region. */
export const isFar = (marks: readonly PictureMark[]): boolean =>
  marks.length > 0 && !marks.some(({ place }) => isInRegion(place));

export interface PictureView {
  readonly view: MapView;
  /** Drawn from the coarse map of the world. */
  readonly far: boolean;
  readonly inside: readonly PictureMark[];
  /** Far places of an event that also happened in the region: told at the edge. */
  readonly beyond: readonly Place[];
}

/** Where the map of a picture looks: at the region if anything happened there, else as far as it must. */
export function pictureView(marks: readonly PictureMark[], width: number, height: number): PictureView {
  const far = isFar(marks);
  const inside = far ? marks : marks.filter(({ place }) => isInRegion(place));
  const fitted = viewOf([...inside.map(({ place }) => place), MIDDLE, ...around(MIDDLE)], width, height);
  return {
    view: { ...fitted, zoom: Math.min(fitted.zoom, CLOSEST) },
    far,
    inside,
    beyond: marks.filter((mark) => mark.name && !inside.includes(mark)).map(({ place }) => place),
  };
}

/** Half a degree each way: a single point has no extent to fit a view to. */
const around = ({ lat, lon }: Coordinates): Coordinates[] => [
  { lat: lat - 0.5, lon: lon - 0.5 },
  { lat: lat + 0.5, lon: lon + 0.5 },
];
