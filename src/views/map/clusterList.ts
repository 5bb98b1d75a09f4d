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

/** The events of a cluster; each is a button that selects it. */
export function clusterList(
  heading: string,
  events: readonly TimelineEvent[],
  kinds: Kinds,
  onSelect: (id: EventId) => void,
  strings: Strings,
): HTMLElement {
  const box = document.createElement('div');
  const title = document.createElement('p');
  title.className = 'map-popup-heading';
  title.textContent = heading;
  const list = document.createElement('ul');
  list.className = 'map-list';
  list.append(...events.map((event) => entry(event, kinds, onSelect, strings)));
  box.append(title, list);
  return box;
}
