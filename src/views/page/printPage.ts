import { isInIframe } from '../../files/isInIframe.ts';

/** How long, in ms, a press on a Print button waits for the sheet; without it, the page is printed as text. */
const LONGEST_WAIT = 6000;

let asked = false;
let isThere = false;
let onSheet = () => {};
const sheet = new Promise<void>((resolve) => {
  onSheet = resolve;
});

/** The code that draws the sheet has come. */
export function noteSheet(): void {
  isThere = true;
  onSheet();
}

/** Prints this page alone; in an iframe, without the page around it. */
export async function printPage(): Promise<void> {
  if (!isThere) await Promise.race([sheet, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
  asked = true;
  try {
    window.print();
  } finally {
    asked = false;
  }
}

/** Whether the page around this one is being printed. No event tells, but the app's own Print button was not used. */
export const isPrintedByHost = (): boolean => isInIframe() && !asked;
