/**
 * The full address of an event's or article's page under the address the chronology is served from; nothing
 * if that is not known.
 */
export const pageUrl = (
  address: string | undefined,
  name: 'event' | 'article',
  id: string,
): string | undefined => address && new URL(`?${name}=${encodeURIComponent(id)}`, address).href;
