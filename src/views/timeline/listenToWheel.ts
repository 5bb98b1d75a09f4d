import { type WheelChange, wheelChange } from './wheelChange.ts';

interface WheelHandlers {
  /** The part in which time runs. */
  readonly part: () => HTMLElement;
  /** Whether this turn is left to the page around, which then scrolls. */
  readonly isLeft: (event: WheelEvent) => boolean;
  readonly onLeft: () => void;
  /** The share tells where the pointer is in the part, 0 to 1 in the direction of time. */
  readonly onChange: (change: WheelChange, share: number) => void;
}

/** Takes the wheel over an element for time, before any library does. */
export function listenToWheel(element: HTMLElement, handlers: WheelHandlers, signal: AbortSignal) {
  const onWheel = (event: WheelEvent) => {
    event.stopPropagation();
    if (handlers.isLeft(event)) return handlers.onLeft();
    event.preventDefault();
    const { left, width } = handlers.part().getBoundingClientRect();
    handlers.onChange(
      wheelChange(event, width),
      Math.max(0, Math.min(1, (event.clientX - left) / Math.max(width, 1))),
    );
  };
  element.addEventListener('wheel', onWheel, { capture: true, passive: false, signal });
}
