import './dividers.css';
import {
  type KeyboardEvent as ReactKeyboardEvent,
  type PointerEvent as ReactPointerEvent,
  useRef,
} from 'react';
import { keysOf } from '../model/lists.ts';
import type { Pane } from '../store/preferences.ts';
import { pressedKey } from '../views/input/pressedKey.ts';
import { useStrings } from '../views/useStrings.ts';
import { PANE_ELEMENT_IDS, usePane } from './usePane.ts';

/** How far a key moves a divider, in pixels. */
const STEP = 24;
/** How far a click moves it, and by how little the pointer may move in a click, in pixels. */
const CLICK_STEP = 48;
const STILL = 3;
/** How long, in ms, a click waits for a second one: the step would take the divider away from under the pointer. */
const SECOND_CLICK = 350;

/** All dividers; the style sheet shows those that the layout has. */
function Dividers() {
  return keysOf(PANE_ELEMENT_IDS).map((pane) => <Divider key={pane} pane={pane} />);
}

export default Dividers;

/**
 * The border between two views: dragged, moved by keys (WAI-ARIA window splitter), or by clicks: above its middle, or
 * right of it, the pane becomes larger, on the other side smaller.
 */
function Divider({ pane }: { pane: Pane }) {
  const strings = useStrings();
  const bar = useRef<HTMLDivElement>(null);
  const { size, least, most, extent, change, keep, isBefore } = usePane(pane, bar);
  const dragged = useRef<{ at: number; size: number; moved: boolean }>(undefined);
  const clicked = useRef<ReturnType<typeof setTimeout>>(undefined);
  const percent = (pixels: number) => Math.round((100 * pixels) / Math.max(extent, 1));
  /** By how many pixels a move of the pointer enlarges the pane. */
  const growth = (from: number, to: number) => (isBefore() ? from - to : to - from);
  const at = ({ clientX, clientY }: ReactPointerEvent) => (pane === 'panel' ? clientX : clientY);

  const grip = (event: ReactPointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = { at: at(event), size, moved: false };
  };
  const drag = (event: ReactPointerEvent<HTMLElement>) => {
    const from = dragged.current;
    if (!from || (!from.moved && Math.abs(at(event) - from.at) < STILL)) return;
    from.moved = true;
    change(from.size + growth(from.at, at(event)));
  };
  const release = (event: ReactPointerEvent<HTMLElement>) => {
    clearTimeout(clicked.current);
    if (dragged.current?.moved === false) {
      const grown = size + clickStep(event);
      clicked.current = setTimeout(() => {
        change(grown);
        keep();
      }, SECOND_CLICK);
    }
    cancel();
  };
  const cancel = () => {
    dragged.current = undefined;
    keep();
  };
  const clickStep = ({ clientX, clientY, currentTarget }: ReactPointerEvent<HTMLElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const isLarger = pane === 'panel' ? clientY < top + height / 2 : clientX > left + width / 2;
    return isLarger ? CLICK_STEP : -CLICK_STEP;
  };
  const reset = () => {
    clearTimeout(clicked.current);
    change(undefined);
    keep();
  };
  const onKeyDown = (event: ReactKeyboardEvent) => {
    const key = pressedKey(event.nativeEvent);
    const [back, forth] = pane === 'panel' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    if (key === back) change(size + growth(0, -STEP));
    else if (key === forth) change(size + growth(0, STEP));
    else if (key === 'Home') change(least);
    else if (key === 'End') change(most);
    else if (key === 'Enter') change(undefined);
    else return;
    event.preventDefault();
    keep();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> parts texts and cannot be moved
    <div
      ref={bar}
      className="divider"
      data-pane={pane}
      role="separator"
      tabIndex={0}
      title={strings.shell.dividerHint}
      aria-label={strings.shell.dividers[pane]}
      aria-controls={PANE_ELEMENT_IDS[pane]}
      aria-orientation={pane === 'panel' ? 'vertical' : 'horizontal'}
      aria-valuemin={percent(least)}
      aria-valuemax={percent(most)}
      aria-valuenow={percent(size)}
      aria-valuetext={strings.shell.percent(percent(size))}
      onKeyDown={onKeyDown}
      onPointerDown={grip}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={cancel}
      onDoubleClick={reset}
    />
  );
}
