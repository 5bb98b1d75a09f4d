import type { NameOf } from '../../model/placeName.ts';
import { type HolderId, holderName, type Vocabulary } from '../../model/vocabulary.ts';
import type { Strings } from '../../strings/strings.ts';
import { nameMark } from '../marks/markName.ts';
import { partFill } from '../territoryMaps/heldPartFill.ts';
import { PIN } from '../territoryMaps/territoryPin.ts';
import type { PlacedPoint, PointMark } from './layOutTerritoryPoints.ts';
import { MAP_FILLS } from './territoryFill.ts';

/** The size of the button, in pixels. The pin's point is in the middle of its lower edge. */
export const POINT_SIZE = { width: 24, height: 30 } as const;

interface PointLooks {
  readonly nameOf: NameOf;
  readonly holders: Vocabulary['holders'];
  readonly strings: Strings;
}

/** "Karki / Tigranashen: Exclave of Azerbaijan. Held by Armenian forces". */
export function namePoint(
  { held: { point, period }, place }: PlacedPoint,
  { nameOf, holders, strings }: PointLooks,
): string {
  return strings.territory.pointName(nameOf(place), point.what, holderName({ holders }, period.holder));
}

/** The accessible name. A group is "near" the first of its places. */
export const namePointMark = ({ items, place }: PointMark, looks: PointLooks): string =>
  items.length === 1
    ? namePoint(items[0], looks)
    : looks.strings.territory.pointsNear(items.length, looks.nameOf(place));

/** The button of a pin, without content. */
export function makePointMark(onOpen: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = 'map-point';
  button.addEventListener('click', onOpen);
  return button;
}

/** Updates the button of a pin. The element is reused, so that it keeps the focus. */
export function fillPointMark(button: HTMLButtonElement, mark: PointMark, looks: PointLooks): void {
  nameMark(button, namePointMark(mark, looks));
  button.setAttribute('aria-haspopup', 'dialog');
  const holder = sharedHolder(mark);
  button.dataset.points = mark.items.map(({ held: { point } }) => point.id).join(' ');
  button.dataset.holder = holder ?? '';
  button.replaceChildren(pinElement(holder && partFill(looks.holders, holder, MAP_FILLS)));
  if (mark.items.length === 1) return;
  const count = document.createElement('span');
  count.textContent = String(mark.items.length);
  button.append(count);
}

/** The holder of all points of a pin; undefined if they have several. */
function sharedHolder({ items: [first, ...others] }: PointMark): HolderId | undefined {
  const { holder } = first.held.period;
  return others.every(({ held }) => held.period.holder === holder) ? holder : undefined;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The pin in its holder's fill; without a fill, that of several holders. */
function pinElement(fill: string | undefined): SVGSVGElement {
  const { width, height } = POINT_SIZE;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', fill ? 'territory-pin' : 'territory-pin territory-pin-mixed');
  svg.setAttribute('viewBox', `${-width / 2} ${-height} ${width} ${height}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('aria-hidden', 'true');
  const stem = document.createElementNS(SVG, 'path');
  stem.setAttribute('d', PIN.stem);
  const head = document.createElementNS(SVG, 'circle');
  for (const [name, value] of Object.entries(PIN.head)) head.setAttribute(name, String(value));
  if (fill) head.setAttribute('fill', fill);
  svg.append(stem, head);
  return svg;
}
