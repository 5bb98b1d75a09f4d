/** An element that Tab has reached. */
export interface Stop {
  /** How a failed test names it. */
  readonly name: string;
  /** The part of it that can be seen: in the window, and under nothing else. From 0 to 1. */
  readonly seen: number;
  /** Whether anything on it or around it shows that it has the focus. */
  readonly hasRing: boolean;
  readonly isInPanel: boolean;
}

declare global {
  interface Window {
    /** What Tab has reached so far, in order. */
    walked?: Element[];
    /** The part of the page that is walked through, if not all of it. */
    walkedPart?: Element | undefined;
  }
}

/**
 * Puts the focus before everything else, or before everything in a modal dialog or in the panel. Runs in the page, as
 * the two below.
 */
export function startWalk(where: 'top' | 'panel'): void {
  window.walked = [];
  window.walkedPart = where === 'panel' ? document.querySelector('#panel')! : undefined;
  (document.activeElement as HTMLElement | null)?.blur();
  getSelection()?.removeAllRanges();
  // Firefox goes on where the focus was last, even if nothing has it any more.
  const start = document.createElement('span');
  start.tabIndex = -1;
  start.style.position = 'fixed';
  if (window.walkedPart) window.walkedPart.before(start);
  else (document.querySelector('dialog:modal') ?? document.body).prepend(start);
  start.focus({ preventScroll: true });
}

/** Where Tab has led; undefined if the focus has left the page or the part, or is where the walk began. */
export async function readStop(): Promise<Stop | undefined> {
  // Scrolling to the focus, and what opens on focus, take some frames.
  const placeOf = () => JSON.stringify(document.activeElement?.getBoundingClientRect());
  let place = '';
  for (let frame = 0; frame < 30 && (frame < 3 || place !== placeOf()); frame++) {
    place = placeOf();
    await new Promise(requestAnimationFrame);
  }
  const element = document.activeElement;
  const walked = window.walked!;
  if (!element || element === document.body || element === walked[0] || !document.hasFocus())
    return undefined;
  if (window.walkedPart && !window.walkedPart.contains(element)) return undefined;
  walked.push(element);
  const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
  // The target of a mark is higher than its lane. A link that wraps has a rectangle for each line.
  const drawn = element.querySelector('.timeline-figure svg') ?? element;
  const points = [...drawn.getClientRects()].flatMap(({ left, top, width, height }) =>
    shares.flatMap((x) => shares.map((y) => [left + x * width, top + y * height] as const)),
  );
  const isSeen = ([x, y]: readonly [number, number]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element) === true);
  };
  const rings = (it: Element | null) => {
    if (!it) return false;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(it);
    const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return (isDrawn && !/^transparent$|, 0\)$/.test(outlineColor)) || boxShadow !== 'none';
  };
  // A divider draws its own line, which can be seen only while it has the focus.
  const isLit = element.matches('.divider') && getComputedStyle(element, '::before').opacity === '1';
  return {
    name: `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}”`,
    seen: points.filter(isSeen).length / Math.max(points.length, 1),
    hasRing: isLit || [element, element.closest('label'), ...element.children].some(rings),
    isInPanel: element.closest('#panel') !== null,
  };
}

/** What Tab should have reached, and has not. The stop of a list is another one once the list is out of sight. */
export function readMissed(): string[] {
  const modal = document.querySelector('dialog:modal');
  const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const isOtherStop = (it: Element) => {
    const list = it.closest('.events > ol');
    return list !== null && window.walked!.some((walked) => list.contains(walked));
  };
  // A mark that was drawn anew since, as when the event that is read has changed, is the same stop.
  const isDrawnAnew =
    ({ dataset: { key } }: HTMLElement) =>
    (walked: Element) =>
      key !== undefined && walked instanceof HTMLElement && walked.dataset.key === key;
  return [...(window.walkedPart ?? modal ?? document).querySelectorAll<HTMLElement>(FOCUSABLE)]
    .filter((it) => it.tabIndex >= 0 && !it.matches(':disabled') && !it.closest('[inert]'))
    .filter((it) => it.checkVisibility({ visibilityProperty: true }) && !window.walked!.includes(it))
    .filter((it) => !isOtherStop(it) && !window.walked!.some(isDrawnAnew(it)))
    .map(
      (it) =>
        `${it.tagName.toLowerCase()} “${(it.getAttribute('aria-label') ?? it.textContent ?? '').trim().slice(0, 60)}”`,
    );
}
