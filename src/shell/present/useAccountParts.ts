import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Column, pageAccounts, type ShownClaims } from './pageAccounts.ts';

/** Accounts beside each other where all fit; more of them stand in rows of three. */
const MOST_COLUMNS = 5;
/** Accounts beside each other where not all fit. */
const AT_ONCE = 3;

export interface AccountParts {
  readonly columns: number;
  /** Undefined where everything fits. */
  readonly parts: readonly (readonly ShownClaims[])[] | undefined;
}

/** Sizes of the type, as multiples of the usual one: the largest that fits is taken. */
const SIZES = [2, 1.8, 1.6, 1.45, 1.3, 1.15, 1];

/**
 * How the accounts of so many speakers are laid out: all at once if they fit into the box, else fewer columns, else in
 * parts. Where there is room left, the type grows. Measured before the first paint, again for each part, and when the
 * box changes its size.
 */
export function useAccountParts(
  box: RefObject<HTMLElement | null>,
  speakers: number,
  part: number,
): AccountParts {
  const [layout, setLayout] = useState<AccountParts>(() => usual(speakers));
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    setSize(element, 1);
    if (layout.parts || fits(element)) return grow(element);
    const fewer = Math.min(AT_ONCE, speakers);
    setLayout(
      layout.columns > fewer
        ? { columns: fewer, parts: undefined }
        : { columns: fewer, parts: pageAccounts(measureColumns(element), fewer) },
    );
  }, [box, layout, speakers, part]);
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

const fits = (element: HTMLElement) => element.scrollHeight <= element.clientHeight + 1;

const setSize = (element: HTMLElement, size: number) =>
  element.style.setProperty('--account-size', String(size));

function grow(element: HTMLElement) {
  for (const size of SIZES) {
    setSize(element, size);
    if (fits(element)) return;
  }
}

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
