import type { Place } from '../../model/place.ts';
import { strings } from '../../strings/strings.ts';
import { formatKm } from './formatKm.ts';

function line(className: string, text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}

/** What is known of a place: its names, how exactly it is known, whether its coordinates were checked. */
export function placeCard(place: Place): HTMLElement {
  const { sideNames, precisions, within, verified, notVerified } = strings.map;
  const card = document.createElement('div');
  card.append(line('map-popup-heading', place.name));
  const names = document.createElement('dl');
  names.className = 'map-names';
  for (const side of ['hy', 'az', 'fa'] as const) {
    const name = place.names[side];
    if (!name) continue;
    const term = document.createElement('dt');
    term.textContent = sideNames[side];
    const words = document.createElement('dd');
    words.append(name.latin);
    if (name.script && name.script !== name.latin) {
      const script = document.createElement('bdi');
      script.lang = side;
      script.textContent = name.script;
      words.append(' ', script);
    }
    names.append(term, words);
  }
  card.append(
    names,
    line('map-popup-note', within(precisions[place.precision], formatKm(place.uncertaintyKm))),
    line('map-popup-note', place.verified ? verified : notVerified),
  );
  return card;
}
