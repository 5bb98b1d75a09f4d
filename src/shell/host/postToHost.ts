/** What a page that holds us in a frame is told (PRODUCT 5.4). Days are ISO dates, both included. */
export type HostReport =
  | {
      readonly type: 'ready';
      readonly event: string | null;
      readonly from: string;
      readonly to: string;
    }
  | { readonly type: 'select'; readonly event: string | null; readonly url: string }
  | { readonly type: 'window'; readonly from: string; readonly to: string }
  | { readonly type: 'height'; readonly value: number };

/**
 * Sent to whatever page is around us (`*`): it cannot be known before it speaks, and nothing told is secret,
 * only what is public in the chronology and which part of it is on the screen.
 */
const post = (message: unknown) => window.parent.postMessage(message, '*');

export const postToHost = (report: HostReport) => post({ source: 'araxes', v: 1, ...report });

/** In our own form, AMP's and Medium's. `src` is the address that the host gave the frame. */
export function postHeight(height: number, src: string): void {
  postToHost({ type: 'height', value: height });
  post({ sentinel: 'amp', type: 'embed-size', height });
  post(JSON.stringify({ context: 'iframe.resize', src, height }));
}
