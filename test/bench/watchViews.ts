/** What the page records about one click or key. */
export interface Watch {
  /** Event-timing duration, as INP counts it. */
  delay: number;
  changed: Partial<Record<'Timeline' | 'Map' | 'Panel', number>>;
  /** How long after the click or key the last view that changes had changed and was drawn. */
  drawn?: number;
}

declare global {
  interface Window {
    watch: Watch;
  }
}

/** Runs in the page: records when each of the three views first changes after an event of this type. */
export function watchViews({ type, needed }: { type: 'click' | 'keydown'; needed: number }) {
  let begun = 0;
  const regionOf = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    if (element?.closest('[aria-label="Timeline"]')) return 'Timeline';
    if (element?.closest('[aria-label="Map"]')) return 'Map';
    return element?.closest('[aria-label="Events"], article, [class*="panel"]') ? 'Panel' : undefined;
  };
  const note = (records: MutationRecord[]) => {
    const { watch } = window;
    if (!watch || begun === 0) return;
    const before = Object.keys(watch.changed).length;
    for (const { target } of records) {
      const region = regionOf(target);
      if (region) watch.changed[region] ??= performance.now();
    }
    const now = Object.keys(watch.changed).length;
    if (now === before || now < needed) return;
    const from = begun;
    requestAnimationFrame(() => {
      setTimeout(() => {
        watch.drawn = performance.now() - from;
      });
    });
  };
  document.addEventListener(
    type,
    (event) => {
      begun = event.timeStamp;
      // What changes before has another cause, such as the end of the map's move to the event before.
      if (window.watch) window.watch.changed = {};
    },
    { capture: true },
  );
  new MutationObserver(note).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId && window.watch)
        window.watch.delay = Math.max(window.watch.delay, entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
