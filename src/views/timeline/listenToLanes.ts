import { pressedKey } from '../input/pressedKey.ts';

/** Beyond this distance, in pixels, a press was a drag. */
const DRAG = 5;
/** Without effect in the lanes, but they would scroll the page around an iframe. */
const SCROLLING = ['ArrowUp', 'ArrowDown', 'Home', 'End'];

interface LaneHandlers {
  /** A mark was clicked, tapped, or pressed with Enter or Space. */
  readonly onPress: (key: string) => void;
  /** Whether the focus belongs to a mark that is between two drawings: it is nowhere then. */
  readonly isAwaited: () => boolean;
  /** Returns whether the key was handled. */
  readonly onKey: (key: string) => boolean;
}

/** Reports presses of marks and keys in the lanes. */
export function listenToLanes(container: HTMLElement, handlers: LaneHandlers, signal: AbortSignal) {
  let pressed = { x: 0, y: 0 };
  const onPointerDown = ({ clientX, clientY }: PointerEvent) => {
    pressed = { x: clientX, y: clientY };
  };
  const onClick = ({ target, detail, clientX, clientY }: MouseEvent) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : undefined;
    const dragged = detail > 0 && Math.hypot(clientX - pressed.x, clientY - pressed.y) > DRAG;
    if (mark?.dataset.key !== undefined && !dragged) handlers.onPress(mark.dataset.key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isHere = event.target instanceof Node && container.contains(event.target);
    if (!isHere && !(event.target === document.body && handlers.isAwaited())) return;
    const key = pressedKey(event);
    if (key === undefined || !(handlers.onKey(key) || SCROLLING.includes(key))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  container.addEventListener('pointerdown', onPointerDown, { capture: true, signal });
  container.addEventListener('click', onClick, { signal });
  document.addEventListener('keydown', onKeyDown, { signal });
}
