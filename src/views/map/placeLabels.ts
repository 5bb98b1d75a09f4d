import type { PlaceId } from '../../model/event.ts';
import { maxOf } from '../../model/minMax.ts';
import { type Box, boxAround, boxesOverlap, isWithin } from './boxes.ts';

/** A label of the map, as in the labels file. */
export interface LabelRecord {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** 0 is the most important. */
  readonly rank: number;
  readonly minZoom: number;
  readonly maxZoom?: number;
  /** Settlements have a dot; the other labels (countries, regions, waters) are centred on an area. */
  readonly kind: string;
  readonly place?: PlaceId;
}

/** Where the text is relative to its point. */
export type LabelSide = 'end' | 'start' | 'above' | 'below' | 'over';
export interface PlacedLabel {
  readonly label: LabelRecord;
  readonly side: LabelSide;
  /** Distance between point and text, in pixels. */
  readonly gap: number;
  /** How far the name of an area stands from its usual point, in pixels. */
  readonly shift?: { readonly x: number; readonly y: number };
  /** Where a line from the point meets the name, for one that stands away from it; in pixels from the point. */
  readonly leader?: { readonly x: number; readonly y: number } | undefined;
  /** The name of an area in smaller, closer letters. */
  readonly isCompact?: boolean;
}

const SETTLEMENTS: ReadonlySet<string> = new Set(['capital', 'city', 'town', 'village', 'settlement']);
export const isSettlement = ({ kind }: LabelRecord): boolean => SETTLEMENTS.has(kind);

const isCountry = ({ kind }: LabelRecord) => kind === 'country';
const LINE = 1.25;
/** Distance between a dot and its text, and between a mark on the dot and the text, in pixels. */
const GAP = 7;
const MARK_GAP = 4;
const DOT = 4;
/** Between two names on one line, in pixels: less would make one word of them. */
const SPACE = 6;
/** Mean letter width as a share of the type size; countries are set in spaced capitals. */
const LETTER = 0.56;
const BOLD_LETTER = 0.62;
const COUNTRY_LETTER = 0.86;
/** The type size of a compact name, and its letters: capitals of countries are wider. */
export const COMPACT_SIZE = 12;
const COMPACT_COUNTRY_LETTER = 0.74;

/**
 * Type sizes in pixels, for a root font size of 16 px. The style sheet has the same sizes in rem, times
 * `--label-scale`.
 */
export function labelSize(label: LabelRecord): number {
  if (isCountry(label)) return 14;
  if (!isSettlement(label)) return 12;
  return label.rank <= 0 ? 14 : label.rank === 1 ? 13 : 12;
}

/** As the style sheet sets them: the more important settlements are bold. */
const letterOf = (label: LabelRecord) =>
  isCountry(label) ? COUNTRY_LETTER : isSettlement(label) && label.rank <= 1 ? BOLD_LETTER : LETTER;

function boxAt(side: LabelSide, gap: number, x: number, y: number, width: number, height: number): Box {
  const left = side === 'end' ? x + gap : side === 'start' ? x - gap - width : x - width / 2;
  const top = side === 'above' ? y - gap - height : side === 'below' ? y + gap : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** The names without which nobody knows what the map shows: of the areas that the chronology is about. */
const isNeeded = ({ kind, rank }: LabelRecord) => rank <= 0 && (kind === 'country' || kind === 'region');

export interface Moving {
  /** Around areas so small that a name would hide them. */
  readonly areas: Box | undefined;
}

/** How far such a name may stand from its point: of a country within it, of a region beside it. In pixels. */
const FARTHEST = { country: 48, other: 96 };
/** Farther from its point than this, in pixels, a name needs a line to it. */
const AWAY = 12;
const STEP = 8;
const DIRECTIONS = 16;

/** Shifts around a point, the shortest first. */
function shiftsWithin(farthest: number): { x: number; y: number }[] {
  const shifts = [{ x: 0, y: 0 }];
  for (let reach = STEP; reach <= farthest; reach += STEP) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI;
      shifts.push({ x: Math.round(reach * Math.cos(angle)), y: Math.round(reach * Math.sin(angle)) });
    }
  }
  return shifts;
}

/** The nearest point of a name, if that is away from the point that it names. */
function leaderTo({ left, right, top, bottom }: Box, at: { x: number; y: number }) {
  const x = Math.min(Math.max(at.x, left), right) - at.x;
  const y = Math.min(Math.max(at.y, top), bottom) - at.y;
  return Math.hypot(x, y) > AWAY ? { x, y } : undefined;
}

/** A place for a name that must not be left out: near its point, else in smaller letters. */
function placeNeeded(
  label: LabelRecord,
  { x, y }: { x: number; y: number },
  scale: number,
  isFree: (box: Box) => boolean,
): { placed: PlacedLabel; box: Box } | undefined {
  const shifts = shiftsWithin(isCountry(label) ? FARTHEST.country : FARTHEST.other);
  for (const isCompact of [false, true]) {
    const { width, height } = textSize(label, scale, isCompact);
    for (const shift of shifts) {
      const box = boxAt('over', 0, x + shift.x, y + shift.y, width, height);
      if (!isFree(box)) continue;
      const leader = isCountry(label) ? undefined : leaderTo(box, { x, y });
      return { placed: { label, side: 'over', gap: GAP, shift, isCompact, leader }, box };
    }
  }
  return undefined;
}

/** How far a mark extends from a point, towards the side of the text. */
function reach(mark: Box, side: LabelSide, x: number, y: number): number {
  switch (side) {
    case 'end':
      return mark.right - x;
    case 'start':
      return x - mark.left;
    case 'above':
      return y - mark.top;
    case 'below':
      return mark.bottom - y;
    case 'over':
      return 0;
  }
}

/** The smallest box with both in it. */
const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** What a label covers, its point included. */
export function labelBox(
  { label, side, gap, shift, isCompact = false }: PlacedLabel,
  point: { x: number; y: number },
  scale: number,
): Box {
  const [x, y] = [point.x + (shift?.x ?? 0), point.y + (shift?.y ?? 0)];
  const { width, height } = textSize(label, scale, isCompact);
  const text = boxAt(side, gap, x, y, width, height);
  return isSettlement(label) ? around(text, boxAround({ x, y }, DOT)) : text;
}

function textSize(label: LabelRecord, scale: number, isCompact = false) {
  const size = (isCompact ? COMPACT_SIZE : labelSize(label)) * scale;
  const compactLetter = isCountry(label) ? COMPACT_COUNTRY_LETTER : LETTER;
  const letter = isCompact ? compactLetter : letterOf(label);
  return { width: label.name.length * size * letter + 4, height: size * LINE };
}

const shownAt = (zoom: number) => (label: LabelRecord) =>
  zoom >= label.minZoom && zoom < (label.maxZoom ?? Number.POSITIVE_INFINITY) + 1;

/** Sort key: labels that help orientation come first. */
const order = (label: LabelRecord) => label.rank + (isCountry(label) ? 0.5 : isSettlement(label) ? 0 : 0.7);

/**
 * Chooses the labels that fit, most important first, each on the first free side of its point. A label that does not
 * fit is left out together with its dot. Marks and obstacles are never covered; if a mark is on its point, a label
 * keeps more distance. No label crosses the edge of the view.
 *
 * @param view the part of the map that is shown, in the pixels of `pointOf`
 * @param scale the type size relative to the usual one
 * @param moving moves the names of the areas that the chronology is about instead of leaving them out
 */
export function placeLabels(
  labels: readonly LabelRecord[],
  zoom: number,
  pointOf: (label: LabelRecord) => { x: number; y: number },
  marks: readonly Box[],
  obstacles: readonly Box[] = [],
  scale = 1,
  view?: Box,
  moving?: Moving,
): PlacedLabel[] {
  const isCut = (box: Box) => view !== undefined && boxesOverlap(view, box) && !isWithin(view, box);
  const names = [...obstacles];
  const isOnName = ({ left, right, ...box }: Box) =>
    names.some((name) => boxesOverlap(name, { ...box, left: left - SPACE, right: right + SPACE }));
  const placed: PlacedLabel[] = [];
  for (const label of labels.filter(shownAt(zoom)).sort((a, b) => order(a) - order(b))) {
    const { x, y } = pointOf(label);
    if (moving && isNeeded(label)) {
      // Nor may the point be inside and the name outside, with a line that leads out of the view.
      const isFree = (box: Box) =>
        !isCut(around(box, boxAround({ x, y }, 0))) &&
        !isOnName(box) &&
        ![...marks, ...(moving.areas ? [moving.areas] : [])].some((it) => boxesOverlap(it, box));
      const found = placeNeeded(label, { x, y }, scale, isFree);
      if (found) {
        names.push(found.box);
        placed.push(found.placed);
      }
      continue;
    }
    const { width, height } = textSize(label, scale);
    const sides: LabelSide[] = isSettlement(label) ? ['end', 'start', 'above', 'below'] : ['over'];
    const dot = boxAround({ x, y }, DOT);
    if (isSettlement(label) && names.some((name) => boxesOverlap(name, dot))) continue;
    const onDot = marks.filter((mark) => boxesOverlap(mark, dot));
    for (const side of sides) {
      const gap = Math.max(GAP, maxOf(onDot.map((mark) => Math.ceil(reach(mark, side, x, y)) + MARK_GAP)));
      const box = boxAt(side, gap, x, y, width, height);
      // Nor may the dot be inside and its name outside.
      if (
        isCut(isSettlement(label) ? around(box, dot) : box) ||
        isOnName(box) ||
        marks.some((mark) => boxesOverlap(mark, box))
      )
        continue;
      names.push(box, dot);
      placed.push({ label, side, gap });
      break;
    }
  }
  return placed;
}
