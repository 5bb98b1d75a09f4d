import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Column, pageAccounts, type ShownClaims } from './pageAccounts.ts';

/** Accounts beside each other where all fit; more of them stand in rows of three. */
const MOST_COLUMNS = 5;
/** Accounts beside each other where not all fit. */
export const AT_ONCE = 3;

export interface AccountParts {
  readonly columns: number;
  /** Undefined where everything fits. */
  readonly parts: readonly (readonly ShownClaims[])[] | undefined;
}

/**
 * How the accounts of so many speakers are laid out: all at once if they fit into the box, else fewer columns, else in
 * parts. Measured before the first paint, and again when the box changes its size.
 */
export function useAccountParts(box: RefObject<HTMLElement | null>, speakers: number): AccountParts {
  const [layout, setLayout] = useState<AccountParts>(() => usual(speakers));
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || layout.parts || element.scrollHeight <= element.clientHeight + 1) return;
    const fewer = Math.min(AT_ONCE, speakers);
    setLayout(
      layout.columns > fewer
        ? { columns: fewer, parts: undefined }
        : { columns: fewer, parts: pageAccounts(measureColumns(element), fewer) },
    );
  }, [box, layout, speakers]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    let size = sizeOf(element);
    const observer = new ResizeObserver(() => {
      if (sizeOf(element) === size) return;
      size = sizeOf(element);
      setLayout(usual(speakers));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, speakers]);
  return layout;
}

const usual = (speakers: number): AccountParts => ({
  columns: speakers <= MOST_COLUMNS ? speakers : AT_ONCE,
  parts: undefined,
});

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => `${offsetWidth} ${offsetHeight}`;

/** The claims of each speaker, of which all are in the page. */
function measureColumns(box: HTMLElement): Column[] {
  const accounts = [...box.querySelectorAll<HTMLElement>('.account')];
  const below = box.getBoundingClientRect().bottom;
  const top = accounts[0]?.getBoundingClientRect().top ?? below;
  return accounts.map((account) => {
    const [name, ...claims] = [...account.children].map((child) => child.getBoundingClientRect());
    const head = (name?.bottom ?? 0) - account.getBoundingClientRect().top;
    const bottoms = [name, ...claims].map((rect) => rect?.bottom ?? 0);
    return {
      room: below - top - head,
      heights: claims.map(({ bottom }, index) => bottom - (bottoms[index] ?? bottom)),
    };
  });
}
