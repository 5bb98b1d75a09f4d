/** Where the element is placed: at the top, in the middle, or just inside the nearer edge. */
type Alignment = 'start' | 'center' | 'nearest';

/** Scrolls an element into view within our own page. `scrollIntoView` would also scroll the page around an iframe. */
export function scrollInside(element: Element, alignment: Alignment): void {
  for (let inner = element; inner.parentElement; inner = inner.parentElement) {
    if (getComputedStyle(inner).position === 'fixed') return;
    const scroller = inner.parentElement;
    if (isScroller(scroller)) scrollElement(scroller, element, alignment);
  }
}

/** Scrolls the nearest scroller around an element. */
export function scrollContentBy(element: Element, distance: number): void {
  let scroller = element.parentElement;
  while (scroller && !isScroller(scroller)) scroller = scroller.parentElement;
  if (scroller) scroller.scrollTop += distance;
}

const isScroller = (element: Element) =>
  element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflow);

function scrollElement(scroller: Element, element: Element, alignment: Alignment) {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const margin = (side: 'Top' | 'Left' | 'Right') => Number.parseFloat(style[`scrollMargin${side}`]) || 0;
  const view = viewOf(scroller);
  scroller.scrollTop += distance([top - margin('Top'), bottom], [view.top, view.bottom], alignment);
  const across: Interval = [left - margin('Left'), right + margin('Right')];
  scroller.scrollLeft += distance(across, [view.left, view.right], 'nearest');
}

/** The part of the viewport in which a scroller shows its content, without borders and scroll bars. */
function viewOf(scroller: Element) {
  const isPage = scroller === document.scrollingElement;
  const { top, left } = isPage ? { top: 0, left: 0 } : scroller.getBoundingClientRect();
  const start = { top: top + scroller.clientTop, left: left + scroller.clientLeft };
  return { ...start, bottom: start.top + scroller.clientHeight, right: start.left + scroller.clientWidth };
}

type Interval = readonly [start: number, end: number];

function distance([start, end]: Interval, [viewStart, viewEnd]: Interval, alignment: Alignment): number {
  if (alignment === 'start') return start - viewStart;
  if (alignment === 'center') return (start + end - viewStart - viewEnd) / 2;
  if (start < viewStart) return start - viewStart;
  return Math.max(0, Math.min(end - viewEnd, start - viewStart));
}
