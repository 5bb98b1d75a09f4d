/** The space between two elements: a text alone in its element, which translators may change (see `src/README.md`). */
export const Space = () => <span> </span>;
