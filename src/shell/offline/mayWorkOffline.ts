import { isInIframe } from '../../files/isInIframe.ts';
/**
 * Whether a service worker may cache this page: not in an iframe, not from a file, not during development, and only in
 * a secure context.
 */
export function mayWorkOffline(embed: boolean): boolean {
  if (import.meta.env.DEV || import.meta.env.MODE === 'single') return false;
  if (embed || isInIframe() || !window.isSecureContext) return false;
  return /^https?:$/.test(location.protocol) && 'serviceWorker' in navigator;
}
