/** The action of a key in the lanes. */
export type LaneKey =
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'go'; readonly position: number };

const ZOOM_STEP = 0.6;

/** The action of a key on a mark with the events `first` to `last`, of `total`; undefined for other keys. */
export function parseLaneKey(key: string, first: number, last: number, total: number): LaneKey | undefined {
  switch (key) {
    case '+':
    case '=':
      return { kind: 'zoom', factor: ZOOM_STEP };
    case '-':
      return { kind: 'zoom', factor: 1 / ZOOM_STEP };
    case 'ArrowLeft':
      return { kind: 'go', position: Math.max(first - 1, 0) };
    case 'ArrowRight':
      return { kind: 'go', position: Math.min(last + 1, total - 1) };
    case 'Home':
      return { kind: 'go', position: 0 };
    case 'End':
      return { kind: 'go', position: total - 1 };
    default:
      return undefined;
  }
}
