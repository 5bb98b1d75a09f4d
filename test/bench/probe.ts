/** What the page records while it loads; times in milliseconds since the navigation began. */
export interface Probe {
  /** When an event of the list was first drawn in the visible part of the page. */
  firstText?: number;
  /** When timeline, map and list said that they were drawn. */
  ready?: number;
  paint: number;
  largestPaint: number;
  layoutShift: number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page, before any of its scripts. */
export function installProbe() {
  const probe: Probe = { paint: 0, largestPaint: 0, layoutShift: 0 };
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

  const readable = () =>
    [...document.querySelectorAll('ol li')].some((item) => {
      const { height, top } = item.getBoundingClientRect();
      return height > 0 && top < innerHeight && item.textContent.trim() !== '';
    });
  const look = () => {
    // The frame that this callback belongs to is drawn before the next one begins.
    if (probe.firstText === undefined && readable()) probe.firstText = performance.now();
    if (document.querySelector('[data-araxes-ready="true"]')) {
      requestAnimationFrame((now) => {
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
