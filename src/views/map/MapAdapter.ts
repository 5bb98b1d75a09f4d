import { DomEvent } from 'leaflet';
import type { Adapter } from '../useAdapter.ts';
import { focusOnPress } from './focusOnPress.ts';
import { leaveScrollingToHost } from './leaveScrollingToHost.ts';
import { MapDrawing } from './MapDrawing.ts';
import type { MapProps } from './MapProps.ts';

/** Draws the chronology into a Leaflet map. Waits for the container to have a size before the first layout. */
export class MapAdapter implements Adapter<MapProps> {
  readonly #overlay: HTMLElement;
  readonly #observer: ResizeObserver;
  readonly #stop = new AbortController();
  #props: MapProps;
  #drawing: MapDrawing | undefined;

  constructor(overlay: HTMLElement, props: MapProps) {
    this.#overlay = overlay;
    this.#props = props;
    // Presses of the buttons over the map must not pan the map or close popups.
    DomEvent.disableClickPropagation(overlay);
    const container = props.map.getContainer();
    if (props.embedded)
      leaveScrollingToHost(props.map, (how) => this.#props.onHostScroll(how), this.#stop.signal);
    focusOnPress(container, this.#stop.signal);
    // Leaflet sets it if styles cannot be read, as in Firefox in an iframe that is not displayed. The map would have no
    // height.
    container.style.removeProperty('position');
    container.setAttribute('role', 'group');
    container.setAttribute('aria-label', surfaceName(props));
    this.#observer = new ResizeObserver(this.#resize);
    this.#observer.observe(container);
    this.#resize();
  }

  update(props: MapProps): void {
    const name = surfaceName(props);
    if (name !== surfaceName(this.#props)) props.map.getContainer().setAttribute('aria-label', name);
    this.#props = props;
    this.#drawing?.update(props);
  }

  destroy(): void {
    this.#stop.abort();
    this.#observer.disconnect();
    this.#drawing?.destroy();
  }

  #resize = () => {
    const { clientWidth, clientHeight } = this.#props.map.getContainer();
    if (clientWidth === 0 || clientHeight === 0) return;
    if (this.#drawing) this.#drawing.resize();
    else this.#drawing = new MapDrawing(this.#overlay, this.#props);
  };
}

/** In a presentation arrow keys change the slide. */
const surfaceName = ({ follow, strings: { map } }: MapProps) => (follow ? map.presentedSurface : map.surface);
