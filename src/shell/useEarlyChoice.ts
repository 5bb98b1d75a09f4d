import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * For a list to choose from that comes with the page: applies what was chosen before the app had loaded.
 *
 * @param initial the value that the list comes with
 * @returns the ref of the list
 */
export function useEarlyChoice(
  initial: string,
  choose: (value: string) => void,
): RefObject<HTMLSelectElement | null> {
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    const early = select.current?.value;
    if (early !== undefined && early !== initial) choose(early);
  }, [initial, choose]);
  return select;
}
