/** What arrows, Home and End change, and what no other key would. A map, its marks and buttons are not among them. */
const MOVED_BY_KEYS = [
  'input[type=radio]',
  'input[type=range]',
  ...['slider', 'separator', 'radio', 'tab', 'option', 'menuitem', 'menuitemradio'].map(
    (role) => `[role=${role}]`,
  ),
].join();

const MOVING = /^(Arrow(Left|Right|Up|Down)|Home|End|Page(Up|Down))$/;

/**
 * Whether a key belongs to the widget that has the focus, whatever else it does in the page: one of those that the
 * WAI-ARIA patterns move by arrows.
 */
export const ownsKey = (target: EventTarget | null, key: string): boolean =>
  MOVING.test(key) && target instanceof Element && target.matches(MOVED_BY_KEYS);
