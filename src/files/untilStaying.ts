/** In ms. A page that is still there after this time stays: the address was a download, or the reader stopped. */
const LEAVING = 10_000;

let leaving: Promise<void> | undefined;

// Not where the page is prerendered.
globalThis.addEventListener?.('beforeunload', () => {
  const left = new Promise<void>((stays) => setTimeout(stays, LEAVING));
  leaving = left;
  void left.then(() => {
    if (leaving === left) leaving = undefined;
  });
});

/**
 * Waits while the reader is leaving the page. Firefox cancels a page's requests as soon as another is asked for, up to
 * seconds before that one appears; what failed only by that is no failure of the page. If the reader comes back by Back,
 * the wait ends then.
 */
export async function untilStaying(): Promise<void> {
  while (leaving) await leaving;
}
