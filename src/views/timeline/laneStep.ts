/** Where a key leads from a mark that stands for the events `first` to `last`, of `total`; undefined for other keys. */
export function laneStep(key: string, first: number, last: number, total: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(first - 1, 0);
    case 'ArrowRight':
      return Math.min(last + 1, total - 1);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return undefined;
  }
}
