import type { ShownViews } from '../../store/shownViews.ts';

/** The maximum for text; more would push the host's own content out of sight. */
const TALLEST_TEXT = 4000;
/** The minimum for text. A lower iframe has another layout, which would change the measured height. */
const SHORTEST_TEXT = 600;

/** Below this width, map, timeline and list are above one another. */
const NARROW = 720;

/**
 * The preferred height of an iframe of this width, in pixels. Map and timeline fill the height they get, so the
 * iframe's current height must not be used: it would grow without end.
 */
export function preferredHeight(view: ShownViews, width: number, textHeight: number): number {
  switch (view) {
    case 'list':
      return within(SHORTEST_TEXT, textHeight, TALLEST_TEXT);
    case 'timeline':
      return 420;
    case 'map':
      return within(360, width * 0.6, 720);
    case 'map,list':
      return width < NARROW ? 640 : within(480, width * 0.5, 720);
    case 'timeline,list':
      return width < NARROW ? 640 : 480;
    case 'map,timeline':
      return within(560, width * 0.7, 800);
    case 'all':
      return width < NARROW ? 760 : within(640, width * 0.56, 800);
  }
}

const within = (least: number, value: number, most: number) =>
  Math.round(Math.min(Math.max(value, least), most));
