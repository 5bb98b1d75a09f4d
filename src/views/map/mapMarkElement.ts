import type { EventId } from '../../model/event.ts';
import { isArea } from '../../model/place.ts';
import type { NameOf } from '../../model/placeName.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { formatDate } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';
import { hasKindMark, kindMarkElement } from '../marks/kindShapes.ts';
import { nameMark } from '../marks/markName.ts';
import type { Box } from './boxes.ts';
import type { Point } from './clusterPoints.ts';
import { keepClicks } from './keepClicks.ts';
import { eventsOfMark, holds, type MapMark, radiusOf } from './layOutMapMarks.ts';
import { countKinds, type KindCount } from './layOutRing.ts';
import { needsLeader } from './needsLeader.ts';
import { ringElement } from './ringElement.ts';

/** The size of a kind's symbol on the map, in pixels. */
const SYMBOL = 18;

/** The name of a mark. One of several of an event has its place; a cluster of several places is "near" the first. */
export function mapMarkName(
  mark: MapMark,
  nameOf: NameOf,
  kinds: Vocabulary['kinds'],
  strings: Strings,
): string {
  if (mark.kind === 'event') {
    const { kind, kindLabel, title, date, placeIds } = mark.event;
    const label = kindLabel ?? kinds.get(kind)?.label ?? kind;
    const name = strings.markName(label, title, formatDate(date, strings));
    return placeIds.length > 1 ? strings.map.markAt(name, nameOf(mark.place)) : name;
  }
  const name = mark.spots.length > 1 ? strings.map.eventsNear : strings.map.eventsAt;
  return name(mark.count, nameOf(mark.spots[0].place));
}

const listKinds = (counts: readonly KindCount[], kinds: Vocabulary['kinds'], strings: Strings) =>
  counts.map(({ kind, count }) => strings.map.ofKind(count, kinds.get(kind)?.label ?? kind));

/** A line from the place of a mark that was moved aside to the mark; none if it is at its place. */
export function leaderElement({ aside: { x, y } }: MapMark): HTMLElement | undefined {
  const length = Math.hypot(x, y);
  if (!needsLeader({ x, y })) return undefined;
  const leader = document.createElement('span');
  leader.className = 'map-leader';
  leader.style.inlineSize = `${Math.round(length)}px`;
  leader.style.rotate = `${Math.atan2(y, x).toFixed(3)}rad`;
  return leader;
}

/** The button of a mark, without content. Clicks do not reach the map, which would pan or close popups. */
export function makeMapMark(onOpen: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  keepClicks(button);
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

/** What the content and the name of a mark depend on. */
interface MarkWords {
  readonly nameOf: NameOf;
  readonly kinds: Vocabulary['kinds'];
  readonly strings: Strings;
  readonly numbers: ReadonlyMap<EventId, number> | undefined;
}

/** Updates the button of a mark. The element is reused, so that it keeps the focus. */
export function fillMapMark(button: HTMLButtonElement, mark: MapMark, words: MarkWords): void {
  const { nameOf, kinds, strings } = words;
  const counts = mark.kind === 'cluster' ? countKinds(eventsOfMark(mark), kinds) : [];
  const numbers = stepsOfMark(mark, words.numbers);
  const own = mapMarkName(mark, nameOf, kinds, strings);
  const named = counts.length > 0 ? strings.map.withKinds(own, listKinds(counts, kinds, strings)) : own;
  const name = numbers.length > 0 ? strings.map.withSteps(named, numbers) : named;
  button.className = mark.kind === 'event' ? 'map-mark' : 'map-cluster';
  nameMark(button, name);
  if (mark.kind === 'cluster') button.setAttribute('aria-haspopup', 'dialog');
  else button.removeAttribute('aria-haspopup');
  button.style.setProperty('--aside-x', `${mark.aside.x}px`);
  button.style.setProperty('--aside-y', `${mark.aside.y}px`);
  button.querySelector('.map-steps')?.remove();
  if (mark.kind === 'cluster') fillCluster(button, mark.count, counts, kinds);
  else fillSingle(button, mark, kinds);
  if (numbers.length > 0) button.append(stepsElement(numbers));
}

/** The steps of a path that a mark stands for, ascending. */
const stepsOfMark = (mark: MapMark, numbers: MarkWords['numbers']): number[] =>
  numbers
    ? eventsOfMark(mark)
        .flatMap(({ id }) => numbers.get(id) ?? [])
        .sort((a, b) => a - b)
    : [];

/** More numbers would hide the map. */
const MOST_STEPS = 3;

/** "1, 2, 5", or "1, 2 …". */
function stepsText(numbers: readonly number[]): string {
  const shown = numbers.length > MOST_STEPS ? numbers.slice(0, MOST_STEPS - 1) : numbers;
  return `${shown.join(', ')}${shown.length < numbers.length ? ' …' : ''}`;
}

function stepsElement(numbers: readonly number[]): HTMLElement {
  const steps = document.createElement('span');
  steps.className = 'map-steps';
  steps.textContent = stepsText(numbers);
  return steps;
}

/** In pixels, as the style sheet has them: a character of the numbers, what is around them, their height. */
const STEP_LETTER = 7.5;
const STEP_PADDING = 8;
const STEP_HEIGHT = 15;

/** What the numbers of a mark's steps cover, in pixels from the mark's middle. Estimated: measuring forces a layout. */
export function stepsBox(mark: MapMark, steps: MarkWords['numbers']): Box | undefined {
  const numbers = stepsOfMark(mark, steps);
  if (numbers.length === 0) return undefined;
  const { x: left, y: top } = stepsCorner(mark);
  const right = left + stepsText(numbers).length * STEP_LETTER + STEP_PADDING;
  return { left, top, right, bottom: top + STEP_HEIGHT };
}

function stepsCorner(mark: MapMark): Point {
  if (mark.kind === 'cluster') return { x: radiusOf(mark) - 10, y: -radiusOf(mark) - 5 };
  return mark.selected ? { x: 6, y: -21 } : { x: 1, y: -17 };
}

function fillCluster(
  button: HTMLButtonElement,
  total: number,
  counts: readonly KindCount[],
  kinds: Vocabulary['kinds'],
): void {
  const count = document.createElement('span');
  count.textContent = String(total);
  button.replaceChildren(ringElement(counts, total, kinds), count);
}

function fillSingle(
  button: HTMLButtonElement,
  mark: MapMark & { kind: 'event' },
  kinds: Vocabulary['kinds'],
): void {
  button.classList.toggle('map-mark-selected', mark.selected);
  button.classList.toggle('map-mark-area', isArea(mark.place));
  if (mark.selected) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
  const { kind } = mark.event;
  if (!hasKindMark(button, kind)) button.replaceChildren(kindMarkElement(kinds, kind, SYMBOL));
}
