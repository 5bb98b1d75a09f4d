import type { Dataset } from '../../model/dataset.ts';
import type { Place } from '../../model/place.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { pageAddress } from '../../store/address.ts';
import { formatKm } from '../../strings/formatNumber.ts';
import type { Strings } from '../../strings/strings.ts';

function line(className: string, text: string, name: 'p' | 'h2' = 'p'): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/** The link to the gazetteer; a plain click opens it within the page. */
function entryLink({ id }: Place, onOpen: () => void, strings: Strings): HTMLElement {
  const link = document.createElement('a');
  link.className = 'map-popup-link';
  link.href = pageAddress('places', {}, id);
  link.textContent = strings.names.inGazetteer;
  link.addEventListener('click', (click) => {
    if (click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    onOpen();
  });
  return link;
}

/** The names of places by language; undefined until they have arrived. */
export type AwaitedNames = Dataset['sideNames'] | undefined;

/** A place's names by language, as rows of a definition list. */
export function sideNameRows(
  { id }: Place,
  sideNames: AwaitedNames,
  { languages }: Pick<Vocabulary, 'languages'>,
): HTMLElement[] {
  const names = sideNames?.get(id) ?? {};
  return languages.flatMap(({ id, label }) => {
    const name = names[id];
    if (!name) return [];
    const term = document.createElement('dt');
    term.textContent = label;
    const words = document.createElement('dd');
    words.translate = false;
    words.append(name.latin);
    if (name.script && name.script !== name.latin) {
      const script = document.createElement('bdi');
      script.lang = id;
      script.textContent = name.script;
      words.append(' ', script);
    }
    return [term, words];
  });
}

/**
 * A place's names, its precision, and whether its coordinates were verified.
 *
 * @param awaitedText what stands for names that have not come
 */
export function placeCard(
  place: Place,
  heading: string,
  sideNames: AwaitedNames,
  awaitedText: string,
  vocabulary: Vocabulary,
  onOpen: () => void,
  strings: Strings,
): HTMLElement {
  const { precisions, within, verified, notVerified } = strings.map;
  const card = document.createElement('div');
  card.append(line('map-popup-heading', heading, 'h2'));
  const names = document.createElement('dl');
  names.className = 'map-names';
  names.append(...sideNameRows(place, sideNames, vocabulary));
  card.append(
    sideNames ? names : line('map-popup-note', awaitedText),
    line('map-popup-note', within(precisions[place.precision], formatKm(place.uncertaintyKm, strings))),
    line('map-popup-note', place.verified ? verified : notVerified),
    entryLink(place, onOpen, strings),
  );
  return card;
}
