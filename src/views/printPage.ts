import { isInIframe } from '../files/isInIframe.ts';

let asked = false;

/** Prints this page by itself; in a frame, without the page around it. */
export function printPage(): void {
  asked = true;
  try {
    window.print();
  } finally {
    asked = false;
  }
}

/** Whether what is being printed is the page around this one: no event tells, but nobody here asked for it. */
export const isPrintedByHost = (): boolean => isInIframe() && !asked;
