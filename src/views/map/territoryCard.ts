import type { Place } from '../../model/place.ts';
import type { NameOf } from '../../model/placeName.ts';
import type { HeldPart } from '../../model/territoryParts.ts';
import { DAY } from '../../model/time.ts';
import { holderName, type Vocabulary } from '../../model/vocabulary.ts';
import { formatDay } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';
import { sideNameRows } from './placeCard.ts';

/** The name of the district that a part belongs to. */
export function districtName(
  { part }: HeldPart,
  seat: Place | undefined,
  nameOf: NameOf,
  strings: Strings,
): string {
  if (part.label !== undefined) return part.label;
  if (!seat) return part.part;
  const name = nameOf(seat);
  return part.as === 'city' ? name : strings.territory.district(name);
}

/** Who held a part of a district, from when to when, and how certain that is. */
export function territoryCard(
  held: HeldPart,
  seat: Place | undefined,
  nameOf: NameOf,
  vocabulary: Vocabulary,
  strings: Strings,
): HTMLElement {
  const { part, period } = held;
  const words = strings.territory;
  const card = document.createElement('div');
  const heading = document.createElement('p');
  heading.className = 'map-popup-heading';
  heading.textContent = districtName(held, seat, nameOf, strings);
  const rows: [string, string | undefined][] = [
    [words.part, part.part === 'whole' ? undefined : part.part],
    [words.heldBy, holderName(vocabulary, period.holder)],
    [words.from, formatDay(period.span.start, strings)],
    [words.to, period.to === undefined ? words.toPresent : formatDay(period.span.end - DAY, strings)],
    [words.certainty, period.certainty],
    [words.note, period.note],
  ];
  const list = document.createElement('dl');
  list.className = 'map-names';
  if (seat) list.append(...sideNameRows(seat, vocabulary));
  for (const [name, value] of rows) {
    if (value === undefined) continue;
    const term = document.createElement('dt');
    term.textContent = name;
    const text = document.createElement('dd');
    text.textContent = value;
    list.append(term, text);
  }
  const caveat = document.createElement('p');
  caveat.className = 'map-popup-note';
  caveat.textContent = vocabulary.territory.caveat;
  card.append(heading, list, caveat);
  return card;
}
