import type { ShownViews } from '../../store/state.ts';

/** Text may make a frame no taller than this, else it would push the host's own page out of sight. */
const TALLEST_TEXT = 4000;
/** Below this the layout is that of a short frame: a wish there would change what it was made from. */
const SHORTEST_TEXT = 600;

/** Narrower than this, map, timeline and list stand above one another. */
const NARROW = 720;

/**
 * The height in pixels at which a frame of this width shows the view in comfort. Map and timeline fill
 * whatever they get, so the frame's own height must never come in here: it would grow without end.
 */
export function preferredHeight(view: ShownViews, width: number, textHeight: number): number {
  switch (view) {
    case 'list':
      return within(SHORTEST_TEXT, textHeight, TALLEST_TEXT);
    case 'timeline':
      return 420;
    case 'map':
      return within(360, width * 0.6, 720);
    case 'all':
      return width < NARROW ? 760 : within(640, width * 0.56, 800);
  }
}

const within = (least: number, value: number, most: number) =>
  Math.round(Math.min(Math.max(value, least), most));
