import { isInIframe } from '../../files/isInIframe.ts';

let asked = false;

/** Prints this page alone; in an iframe, without the page around it. */
export function printPage(): void {
  asked = true;
  try {
    window.print();
  } finally {
    asked = false;
  }
}

/** Whether the page around this one is being printed. No event tells, but the app's own Print button was not used. */
export const isPrintedByHost = (): boolean => isInIframe() && !asked;
