import { type WheelChange, wheelChange } from './wheelChange.ts';

/**
 * Takes the wheel over an element for time, before any library does. The share tells where the pointer is
 * in the part given, 0 to 1 in the direction of time.
 */
export function listenToWheel(
  element: HTMLElement,
  part: () => HTMLElement,
  onChange: (change: WheelChange, share: number) => void,
  signal: AbortSignal,
) {
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const { left, width } = part().getBoundingClientRect();
    onChange(
      wheelChange(event, width),
      Math.max(0, Math.min(1, (event.clientX - left) / Math.max(width, 1))),
    );
  };
  element.addEventListener('wheel', onWheel, { capture: true, passive: false, signal });
}
