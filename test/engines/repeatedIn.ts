/** The paths that stand in a list again. */
export const repeatedIn = (paths: readonly string[]): string[] =>
  paths.filter((path, index) => paths.indexOf(path) !== index);
