/** The texts that are shown before the claims have arrived. */
export const claims = {
  heading: 'Who says what',
  /** The page of all claims. */
  title: 'Claims: who says what',
  part: 'Claims',
};
