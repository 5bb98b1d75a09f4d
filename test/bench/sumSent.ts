import type { Sent } from './serve.ts';

export interface Sending {
  readonly bytes: number;
  /** Files that were sent more than once. */
  readonly twice: readonly string[];
}

/** Browsers request these by themselves, as often as they like. */
const OF_THE_BROWSER = /\/(sw\.js|icon\.svg|favicon\.ico)$/;

/** All that a server has sent; a file that was only confirmed (304) was not sent again. */
export function sumSent(sent: readonly Sent[]): Sending {
  const files = sent.filter(({ path, status }) => status === 200 && !OF_THE_BROWSER.test(path));
  const paths = files.map(({ path }) => path.replace(/\/$/, '/index.html'));
  return {
    bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
    twice: [...new Set(paths.filter((path, index) => paths.indexOf(path) !== index))],
  };
}
