import { type RefObject, useLayoutEffect } from 'react';
import { nextFrame } from '../../views/loading/nextFrame.ts';

/**
 * Marks a slide whose text does not fit into its usual column with `data-tall`, which makes the column wider. Measured
 * before the first paint, and when the window or the text changes its size: claims may arrive later.
 */
export function useTallSlide(slide: RefObject<HTMLElement | null>, comparing: boolean): void {
  useLayoutEffect(() => {
    const element = slide.current;
    const text = element?.firstElementChild;
    if (!element || !text) return;
    const measure = () => {
      element.removeAttribute('data-tall');
      element.toggleAttribute('data-tall', !comparing && element.scrollHeight > element.clientHeight + 1);
    };
    measure();
    addEventListener('resize', measure);
    let cancel: (() => void) | undefined;
    // In the next frame: a wider column changes the size that is observed.
    const later = () => {
      cancel?.();
      cancel = nextFrame(measure);
    };
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(later);
    observer?.observe(text);
    return () => {
      cancel?.();
      removeEventListener('resize', measure);
      observer?.disconnect();
    };
  }, [slide, comparing]);
}
