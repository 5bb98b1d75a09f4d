/** The messages to the host. Days are ISO dates, both included. */
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
 * Posted to any origin (`*`): the host is not known before it sends a message, and nothing here is secret, only public
 * data and what is on the screen.
 */
const post = (message: unknown) => window.parent.postMessage(message, '*');

export const postToHost = (report: HostReport) => post({ source: 'araxes', v: 1, ...report });

/** In our own form, AMP's and Medium's. `src` is the address that the host gave the iframe. */
export function postHeight(height: number, src: string): void {
  postToHost({ type: 'height', value: height });
  post({ sentinel: 'amp', type: 'embed-size', height });
  post(JSON.stringify({ context: 'iframe.resize', src, height }));
}
