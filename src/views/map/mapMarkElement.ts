import { DomEvent } from 'leaflet';
import type { EventId } from '../../model/event.ts';
import { isArea } from '../../model/place.ts';
import type { NameOf } from '../../model/placeName.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { formatDate } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';
import { hasKindMark, kindMarkElement } from '../marks/kindShapes.ts';
import { holds, type MapMark } from './layOutMapMarks.ts';

/** The size of a kind's symbol on the map, in pixels. */
const SYMBOL = 18;

/** The accessible name. A cluster of several places is "near" the first of them. */
export function nameMapMark(mark: MapMark, nameOf: NameOf, strings: Strings): string {
  if (mark.kind === 'event') return strings.markName(mark.event.title, formatDate(mark.event.date, strings));
  const name = mark.spots.length > 1 ? strings.map.eventsNear : strings.map.eventsAt;
  return name(mark.count, nameOf(mark.spots[0].place));
}

/** The button of a mark, without content. Clicks do not reach the map, which would pan or close popups. */
export function makeMapMark(onOpen: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  DomEvent.disableClickPropagation(button);
  button.addEventListener('click', onOpen);
  return button;
}

/** Sets the class of a mark whose event is at the reading position. */
export function toggleReadingMark(
  button: HTMLButtonElement,
  mark: MapMark,
  readingId: EventId | undefined,
): void {
  button.classList.toggle('map-mark-reading', readingId !== undefined && holds(mark, readingId));
}

/** Updates the button of a mark. The element is reused, so that it keeps the focus. */
export function fillMapMark(
  button: HTMLButtonElement,
  mark: MapMark,
  nameOf: NameOf,
  kinds: Vocabulary['kinds'],
  strings: Strings,
): void {
  const name = nameMapMark(mark, nameOf, strings);
  button.className = mark.kind === 'event' ? 'map-mark' : 'map-cluster';
  button.setAttribute('aria-label', name);
  button.title = name;
  button.style.setProperty('--aside-x', `${mark.aside.x}px`);
  button.style.setProperty('--aside-y', `${mark.aside.y}px`);
  if (mark.kind === 'cluster') {
    button.textContent = String(mark.count);
    return;
  }
  button.classList.toggle('map-mark-selected', mark.selected);
  button.classList.toggle('map-mark-area', isArea(mark.place));
  if (mark.selected) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
  const { kind } = mark.event;
  if (!hasKindMark(button, kind)) button.replaceChildren(kindMarkElement(kinds, kind, SYMBOL));
}
