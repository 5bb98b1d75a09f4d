import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { formatDate } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';
import { kindMarkElement } from '../marks/kindShapes.ts';

type Kinds = Vocabulary['kinds'];

function entry(
  event: TimelineEvent,
  kinds: Kinds,
  onSelect: (id: EventId) => void,
  strings: Strings,
): HTMLLIElement {
  const button = document.createElement('button');
  button.type = 'button';
  const title = document.createElement('span');
  title.className = 'map-list-title';
  title.textContent = event.title;
  const date = document.createElement('span');
  date.className = 'map-list-date';
  date.textContent = formatDate(event.date, strings);
  const words = document.createElement('span');
  words.append(title, date);
  button.append(kindMarkElement(kinds, event.kind, 14), words);
  button.addEventListener('click', () => onSelect(event.id));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

interface ClusterList {
  readonly heading: string;
  readonly events: readonly TimelineEvent[];
  readonly kinds: Kinds;
  readonly onSelect: (id: EventId) => void;
  /** Shows the places of the cluster apart; undefined if that is not possible. */
  readonly onZoom: (() => void) | undefined;
  readonly strings: Strings;
}

/** The events of a cluster; each is a button that selects it. */
export function clusterList(cluster: ClusterList): HTMLElement {
  const { heading, events, kinds, onSelect, onZoom, strings } = cluster;
  const box = document.createElement('div');
  const title = document.createElement('h2');
  title.className = 'map-popup-heading';
  title.textContent = heading;
  const list = document.createElement('ul');
  list.className = 'map-list';
  list.append(...events.map((event) => entry(event, kinds, onSelect, strings)));
  box.append(title, list);
  if (onZoom) {
    const zoom = document.createElement('button');
    zoom.type = 'button';
    zoom.className = 'map-list-zoom';
    zoom.textContent = strings.map.zoomToThese;
    zoom.addEventListener('click', onZoom);
    box.append(zoom);
  }
  return box;
}
