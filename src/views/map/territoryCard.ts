import type { Dataset } from '../../model/dataset.ts';
import type { Place } from '../../model/place.ts';
import type { NameOf } from '../../model/placeName.ts';
import type { Source } from '../../model/source.ts';
import type { HeldPart, HeldPoint, TerritoryPeriod } from '../../model/territoryParts.ts';
import { DAY } from '../../model/time.ts';
import { holderName, type Vocabulary } from '../../model/vocabulary.ts';
import { formatDay, formatPlainDate } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';
import { type AwaitedNames, sideNameRows } from './placeCard.ts';

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

interface PartContext {
  readonly nameOf: NameOf;
  readonly sideNames: AwaitedNames;
  readonly vocabulary: Vocabulary;
  readonly strings: Strings;
}

interface PointContext extends PartContext {
  readonly sources: Dataset['sources'];
}

/** Who held a part of a district, from when to when, and how certain that is. */
export function territoryCard(
  held: HeldPart,
  seat: Place | undefined,
  { nameOf, sideNames, vocabulary, strings }: PartContext,
): HTMLElement {
  const { part, period } = held;
  const rows: Row[] = [
    [strings.territory.part, part.part === 'whole' ? undefined : part.part],
    ...rowsOfPeriod(period, vocabulary, strings),
  ];
  return card(
    districtName(held, seat, nameOf, strings),
    [...(seat ? sideNameRows(seat, sideNames, vocabulary) : []), ...textRows(rows)],
    vocabulary.territory.caveat,
  );
}

/** The same of an area without a published line, with its sources. */
export function territoryPointCard(
  { point, period }: HeldPoint,
  place: Place,
  { nameOf, sideNames, vocabulary, sources, strings }: PointContext,
): HTMLElement {
  const words = strings.territory;
  const rows: Row[] = [
    [words.what, point.what],
    [words.recognised, place.state],
    ...rowsOfPeriod(period, vocabulary, strings),
  ];
  const own = point.sourceIds.flatMap((id) => sources.get(id) ?? []);
  return card(
    nameOf(place),
    [
      ...sideNameRows(place, sideNames, vocabulary),
      ...textRows(rows),
      ...(own.length > 0 ? [nameOfRow(words.sources), sourceLines(own, strings)] : []),
    ],
    vocabulary.territory.points ?? '',
  );
}

/** A name and its text; without a text it is left out. */
type Row = readonly [name: string, text: string | undefined];

function rowsOfPeriod(period: TerritoryPeriod, vocabulary: Vocabulary, strings: Strings): Row[] {
  const words = strings.territory;
  return [
    [words.heldBy, holderName(vocabulary, period.holder)],
    [words.from, formatDay(period.span.start, strings)],
    [words.to, period.to === undefined ? words.toPresent : formatDay(period.span.end - DAY, strings)],
    [words.certainty, period.certainty],
    [words.note, period.note],
  ];
}

function nameOfRow(name: string): HTMLElement {
  const term = document.createElement('dt');
  term.textContent = name;
  return term;
}

const textRows = (rows: readonly Row[]): HTMLElement[] =>
  rows.flatMap(([name, value]) => {
    if (value === undefined) return [];
    const text = document.createElement('dd');
    text.textContent = value;
    return [nameOfRow(name), text];
  });

/** One line for each source: the publisher, linked if there is an address, its date, what it copies. */
function sourceLines(sources: readonly Source[], strings: Strings): HTMLElement {
  const lines = document.createElement('dd');
  lines.append(
    ...sources.map(({ publisher, url, date, original }) => {
      const line = document.createElement('div');
      const name = document.createElement(url ? 'a' : 'span');
      name.textContent = publisher;
      if (name instanceof HTMLAnchorElement && url)
        Object.assign(name, { href: url, rel: 'noopener noreferrer', target: '_blank' });
      const details = [date && formatPlainDate(date, strings), original && strings.cite.original(original)];
      line.append(name, ...details.flatMap((text) => (text ? [` · ${text}`] : [])));
      return line;
    }),
  );
  return lines;
}

function card(title: string, rows: readonly HTMLElement[], caveat: string): HTMLElement {
  const element = document.createElement('div');
  const heading = document.createElement('h2');
  heading.className = 'map-popup-heading';
  heading.textContent = title;
  const list = document.createElement('dl');
  list.className = 'map-names';
  list.append(...rows);
  const note = document.createElement('p');
  note.className = 'map-popup-note';
  note.textContent = caveat;
  element.append(heading, list, note);
  return element;
}
