/** In ms. A page that is still there after this time stays: the address was a download, or the reader stopped. */
const LEAVING = 10_000;

let leaving: Promise<void> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let stay = () => {};

const end = () => {
  clearTimeout(timer);
  leaving = undefined;
  stay();
};

// Not where the page is prerendered.
globalThis.addEventListener?.('beforeunload', () => {
  clearTimeout(timer);
  timer = setTimeout(end, LEAVING);
  leaving ??= new Promise((resolve) => {
    stay = resolve;
  });
});
// The reader has come back by Back or Forward, to the page as it was.
globalThis.addEventListener?.('pageshow', ({ persisted }) => persisted && end());

/**
 * Waits while the reader is leaving the page. Firefox cancels a page's requests as soon as another is asked for, up to
 * seconds before that one appears; what failed only by that is no failure of the page.
 */
export const untilStaying = async (): Promise<void> => leaving;
