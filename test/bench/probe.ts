/** What the page records while it loads; times in milliseconds since the navigation began. */
export interface Probe {
  /** When text of an event was first drawn in the visible part of the page. */
  firstText?: number;
  /** When text and all views had been seen, drawn in the build or live. */
  firstPicture?: number;
  /** When the views said that they were drawn. */
  ready?: number;
  paint: number;
  largestPaint: number;
  layoutShift: number;
  /** Tasks of over 50 ms; only Chromium reports them. */
  longTasks: LongTask[];
}

export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

/** Selectors: what to look for in a page. */
export interface Signs {
  /** Elements whose text is an event's. */
  readonly text: string;
  /** One for each view beside the text: what shows it before it answers. */
  readonly views: readonly string[];
  /** What is in the page once all answers. */
  readonly ready: string;
}

/** Pictures of map and timeline may be drawn in the build; where there is none, the live views are the first picture. */
export const OWN_SIGNS: Signs = {
  text: 'ol li',
  views: ['.map-box [data-first-picture]', '.timeline-box [data-first-picture]'],
  ready: '[data-araxes-ready="true"]',
};

/** TimelineJS has said `ready`, and its first slide and the time axis are there. */
export const TIMELINE_JS_SIGNS: Signs = {
  text: '.tl-storyslider .tl-headline',
  views: ['.tl-storyslider .tl-headline', '.tl-timenav .tl-timemarker'],
  ready: '[data-timeline-ready="true"]:has(.tl-storyslider .tl-headline):has(.tl-timenav .tl-timemarker)',
};

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page, before any of its scripts. */
export function installProbe(signs: Signs) {
  const probe: Probe = { paint: 0, largestPaint: 0, layoutShift: 0, longTasks: [] };
  window.probe = probe;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });

  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') probe.paint = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    probe.largestPaint = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) probe.layoutShift += shift.value;
  });
  observe('longtask', ({ startTime, duration }) => probe.longTasks.push({ start: startTime, duration }));

  const isSeen = (element: Element) => {
    const { width, height, top, bottom } = element.getBoundingClientRect();
    const loaded = !(element instanceof HTMLImageElement) || (element.complete && element.naturalWidth > 0);
    return width > 0 && height > 0 && top < innerHeight && bottom > 0 && loaded;
  };
  const find = (selector: string) => [...document.querySelectorAll(selector)];
  const unseen = new Set(signs.views);
  // The frame that this callback belongs to is drawn before the next one begins.
  const look = () => {
    if (probe.firstText === undefined) {
      const readable = find(signs.text).some((element) => isSeen(element) && element.textContent.trim());
      if (readable) probe.firstText = performance.now();
    }
    for (const view of unseen) if (find(view).some(isSeen)) unseen.delete(view);
    if (unseen.size === 0 && probe.firstText !== undefined) probe.firstPicture ??= performance.now();
    if (document.querySelector(signs.ready)) {
      requestAnimationFrame((now) => {
        probe.firstPicture ??= now;
        probe.ready = now;
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export interface Transfer {
  readonly name: string;
  readonly bytes: number;
  readonly end: number;
  /** Whether nothing is drawn before it has arrived. */
  readonly blocking: boolean;
}

/** Runs in the page: what came over the network, headers included. */
export function readTransfers(): Transfer[] {
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  return entries.map((entry) => ({
    name: entry.name,
    bytes: entry.transferSize,
    end: entry.responseEnd,
    blocking:
      entry.entryType === 'navigation' ||
      (entry as { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking',
  }));
}
