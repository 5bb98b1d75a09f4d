/** Methods that the app and its libraries need. Browsers of the last two years have them. */
const NEEDED: readonly (readonly [object, string])[] = [
  [Array.prototype, 'toSorted'],
  [Array.prototype, 'findLast'],
  [Array.prototype, 'with'],
  [String.prototype, 'replaceAll'],
  [AbortSignal.prototype, 'throwIfAborted'],
  [HTMLDialogElement.prototype, 'showModal'],
  [Object, 'hasOwn'],
];

/** Whether this browser can run the app; if not, the page stays as text. */
export const isSupported = (): boolean => NEEDED.every(([owner, method]) => method in owner);
