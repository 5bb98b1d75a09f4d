import { type WheelChange, wheelChange } from './wheelChange.ts';

interface WheelHandlers {
  /** The panel with the time axis. */
  readonly part: () => HTMLElement;
  /** Whether this wheel event is left to the page around, which then scrolls. */
  readonly isLeft: (event: WheelEvent) => boolean;
  readonly onLeft: () => void;
  /** `share` is the position of the pointer in the panel, 0 to 1. */
  readonly onChange: (change: WheelChange, share: number) => void;
}

/** Handles the wheel over an element before any library does. */
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
