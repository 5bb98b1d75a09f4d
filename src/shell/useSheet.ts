import { useEffect, useState } from 'react';
import { useAppState } from '../store/context.ts';
import { mediaQuery } from '../styles/breakPoints.ts';
import { useMedia } from '../views/page/useMedia.ts';

/** How much of a phone's screen the text takes: a line, today's share, all. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

const PHONE = mediaQuery('not-tiny', 'narrow', 'tall');

export interface Sheet {
  readonly height: SheetHeight;
  /** Up by so many heights, or down. */
  step(by: number): void;
}

/** In the prerendered page, and where the style sheet shows no bar. */
export const USUAL_SHEET: Sheet = { height: 'half', step: () => undefined };

/**
 * The height of the text on a phone; undefined elsewhere. While the reader types, the hits stand under the search field,
 * where the keyboard of the screen leaves room; what is opened from them is seen on the map again.
 */
export function useSheet(): Sheet | undefined {
  const isPhone = useMedia(PHONE);
  const hasSheet = useAppState(({ view }) => view.shown === 'all' && !view.embed && !view.presenting);
  const openId = useAppState(({ view }) => view.page ?? view.articleId ?? view.selectedId);
  const [height, setHeight] = useState<SheetHeight>('half');
  const [isSearching, setSearching] = useState(false);
  const isShown = isPhone && hasSheet;

  useEffect(() => {
    if (!isShown) return;
    const search = ({ type, target }: FocusEvent) => {
      if (!(target instanceof HTMLInputElement) || !target.closest('search')) return;
      setSearching(type === 'focusin' || target.value !== '');
    };
    document.addEventListener('focusin', search);
    document.addEventListener('focusout', search);
    return () => {
      document.removeEventListener('focusin', search);
      document.removeEventListener('focusout', search);
    };
  }, [isShown]);

  useEffect(() => setSearching(false), [openId]);

  if (!isShown) return undefined;
  const shown = isSearching ? 'full' : height;
  return {
    height: shown,
    step: (by) => {
      const at = Math.min(Math.max(SHEET_HEIGHTS.indexOf(shown) + by, 0), SHEET_HEIGHTS.length - 1);
      setSearching(false);
      setHeight(SHEET_HEIGHTS[at] ?? shown);
    },
  };
}
