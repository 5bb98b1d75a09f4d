/**
 * The space between two elements, alone in its own element, because translators change text nodes (see
 * `src/README.md`).
 */
export const Space = () => <span> </span>;
