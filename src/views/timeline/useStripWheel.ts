import { type RefObject, useEffect, useEffectEvent } from 'react';
import { listenToWheel } from './listenToWheel.ts';
import { scrollsPage, type WheelChange } from './wheelChange.ts';

export interface StripWheel {
  /** Embedded: the wheel is left to the page around, and reported. */
  readonly embedded: boolean;
  readonly onLeft: () => void;
  readonly onChange: (change: WheelChange, share: number) => void;
}

/** The wheel over the density strip works as over the lanes. */
export function useStripWheel(track: RefObject<HTMLElement | null>, wheel: StripWheel): void {
  const isLeft = useEffectEvent((event: WheelEvent) => wheel.embedded && scrollsPage(event));
  const onLeft = useEffectEvent(() => wheel.onLeft());
  const onChange = useEffectEvent((change: WheelChange, share: number) => wheel.onChange(change, share));
  useEffect(() => {
    const strip = track.current;
    if (!strip) return;
    const stop = new AbortController();
    listenToWheel(strip, { part: () => strip, isLeft, onLeft, onChange }, stop.signal);
    return () => stop.abort();
  }, [track]);
}
