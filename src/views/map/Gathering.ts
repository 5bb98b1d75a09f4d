import type { PlaceId } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import type { Asked } from '../../store/askedPlaces.ts';
import { afterRest } from '../loading/afterRest.ts';
import type { MapCamera } from './MapCamera.ts';
import type { MapProps } from './MapProps.ts';

/** After this long, in ms, without a key, a search is no longer being typed. */
const TYPED = 400;

/** Brings into sight what the reader asks for without naming one event, and goes back at its end. */
export class Gathering {
  readonly #camera: MapCamera;
  readonly #props: () => Pick<MapProps, 'asked' | 'selected' | 'follow'>;
  readonly #placesOf: (ids: readonly PlaceId[]) => readonly Place[];
  #cancel = () => {};

  /** @param props the current props of the map */
  constructor(
    camera: MapCamera,
    props: () => Pick<MapProps, 'asked' | 'selected' | 'follow'>,
    placesOf: (ids: readonly PlaceId[]) => readonly Place[],
  ) {
    [this.#camera, this.#props, this.#placesOf] = [camera, props, placesOf];
  }

  /** Once the reader has finished typing. An event that is opened meanwhile has the map for itself. */
  update(before: Asked | undefined): void {
    const { asked, selected } = this.#props();
    if (asked?.key === before?.key) return;
    this.#cancel();
    this.#cancel = afterRest(() => this.#gather(selected?.id), TYPED);
  }

  destroy(): void {
    this.#cancel();
  }

  #gather(selectedId: string | undefined): void {
    const { asked, selected, follow } = this.#props();
    if (!asked) this.#camera.ungather();
    else if (!follow && selected?.id === selectedId)
      this.#camera.gather(this.#placesOf(asked.placeIds), true);
  }
}
