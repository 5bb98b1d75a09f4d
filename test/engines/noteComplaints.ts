declare global {
  interface Window {
    complaints?: string[];
  }
}

/**
 * Has a page record its own errors. WebDriver does not report the console, and WebKitGTK writes none where it is
 * automated. The site puts this before everything else in a page, so that the page's own policy, which would forbid it,
 * does not apply yet.
 *
 * @param notHydrated how an information begins that is a complaint, too
 */
export function noteComplaints(notHydrated: string): void {
  const complaints: string[] = [];
  window.complaints = complaints;
  for (const level of ['error', 'warn', 'info'] as const) {
    const write = console[level];
    console[level] = (...values: unknown[]) => {
      if (level !== 'info' || String(values[0]).startsWith(notHydrated))
        complaints.push(`console: ${values.map(String).join(' ')}`);
      write.apply(console, values);
    };
  }
  const { href } = location;
  addEventListener(
    'error',
    ({ message, target }) => {
      if (target === window) complaints.push(`page error: ${message}`);
      else complaints.push(`could not be loaded: ${(target as Element).outerHTML.slice(0, 200)} in ${href}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`page error: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    complaints.push(`refused by ${effectiveDirective}: ${blockedURI}`);
  });
}
