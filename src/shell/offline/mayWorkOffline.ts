import { isInIframe } from '../../files/isInIframe.ts';
/**
 * Whether this page may be kept by a service worker: not in somebody else's page, not from a file, not while it is
 * being developed, and only where the browser trusts the address.
 */
export function mayWorkOffline(embed: boolean): boolean {
  if (import.meta.env.DEV || import.meta.env.MODE === 'single') return false;
  if (embed || isInIframe() || !window.isSecureContext) return false;
  return /^https?:$/.test(location.protocol) && 'serviceWorker' in navigator;
}
