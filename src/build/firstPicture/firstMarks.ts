import type { Place } from '../../model/place.ts';
import { selectMapEvents } from '../../store/followedPath.ts';
import type { AppState } from '../../store/state.ts';
import type { AreaMask } from '../../views/map/AreaMask.ts';
import { besideAreas, clusterSpots, type MapMark, spotsOf } from '../../views/map/layOutMapMarks.ts';
import { toWorld } from '../../views/map/printed/project.ts';

/** The marks of the opening view at a zoom level, as the live map lays them out. */
export function firstMarks(state: AppState, zoom: number, mask: AreaMask | undefined): readonly MapMark[] {
  const project = (place: Place) => toWorld(place, zoom);
  const marks = clusterSpots(spotsOf(selectMapEvents(state), state.dataset.places), project);
  return mask ? besideAreas(marks, mask, zoom, project) : marks;
}
