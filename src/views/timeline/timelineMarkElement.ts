import { itemAt } from '../../model/lists.ts';
import { kindName } from '../../model/vocabulary.ts';
import { formatDate, formatSpan } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';
import { hasKindMark, kindMarkElement } from '../marks/kindShapes.ts';
import { nameMark } from '../marks/markName.ts';
import { type EventIndex, isShared } from './eventIndex.ts';
import { laneColour } from './laneOf.ts';
import { LEAST_LABEL, type TimelineMark } from './layOutTimelineMarks.ts';
import { rowName } from './rowName.ts';

/** An empty element for a mark, filled by `fillTimelineMark`. A mark keeps its element as long as it is drawn. */
export function makeTimelineMark(key: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.dataset.key = key;
  button.append(span('timeline-figure'), span('timeline-label'));
  return button;
}

function span(className: string) {
  const element = document.createElement('span');
  element.className = className;
  element.setAttribute('aria-hidden', 'true');
  return element;
}

/** Sets the content, style and accessible name of a mark. */
export function fillTimelineMark(
  button: HTMLButtonElement,
  mark: TimelineMark,
  index: EventIndex,
  strings: Strings,
) {
  if (mark.count > 1) fillCountMark(button, mark, index, strings);
  else fillEventMark(button, mark, index, strings);
}

/** The highlighted events, by position. */
export interface Emphasis {
  readonly selected: number | undefined;
  readonly reading: number | undefined;
}

/** Highlights the mark of a single event, or removes the highlight. */
export function emphasise(
  button: HTMLButtonElement,
  { count, first }: TimelineMark,
  { selected, reading }: Emphasis,
) {
  const isSelected = count === 1 && first === selected;
  button.classList.toggle('is-selected', isSelected);
  button.classList.toggle('is-reading', count === 1 && first === reading && !isSelected);
  if (isSelected) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
}

function fillEventMark(
  button: HTMLButtonElement,
  mark: TimelineMark,
  { events, vocabulary }: EventIndex,
  strings: Strings,
) {
  const event = itemAt(events, mark.first);
  const { approximate, uncertain } = event.date;
  button.className = `timeline-mark${approximate || uncertain ? ' is-unsure' : ''}`;
  nameMark(
    button,
    strings.markName(kindName(vocabulary, event), event.title, formatDate(event.date, strings)),
  );
  const { figure, label } = parts(button);
  if (!hasKindMark(figure, event.kind)) {
    figure.replaceChildren(kindMarkElement(vocabulary.kinds, event.kind));
  }
  label.textContent = mark.room > 0 ? event.title : '';
  fitText(button, mark.room);
}

/** Shortens the text beside a mark to `room` pixels at the usual font size, or leaves it out. */
export function fitText(button: HTMLButtonElement, room: number) {
  const { label } = parts(button);
  label.hidden = room < LEAST_LABEL;
  label.style.maxWidth = `${Math.floor(room) / 16}rem`;
}

function fillCountMark(
  button: HTMLButtonElement,
  { count, first, last, row }: TimelineMark,
  index: EventIndex,
  strings: Strings,
) {
  const { vocabulary } = index;
  button.className = 'timeline-mark is-count';
  button.style.setProperty(
    '--lane-colour',
    isShared(index, row) ? '' : laneColour(vocabulary, itemAt(index.lanes, row)),
  );
  const { events } = index;
  const span = { start: itemAt(events, first).date.span.start, end: itemAt(events, last).date.span.end };
  const bin = strings.timeline.bin(strings.events(count), formatSpan(span, strings));
  const lane = rowName(index, row, strings);
  nameMark(button, lane === undefined ? bin : strings.timeline.binOf(lane, bin));
  const { figure, label } = parts(button);
  figure.textContent = count > 999 ? `${Math.round(count / 1000)}k` : String(count);
  label.textContent = '';
}

/** The two parts that `makeTimelineMark` has made, found by class, because an extension may have inserted others. */
const parts = (button: HTMLButtonElement) => ({
  figure: button.querySelector<HTMLElement>('.timeline-figure')!,
  label: button.querySelector<HTMLElement>('.timeline-label')!,
});
