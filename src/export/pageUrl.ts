/** The absolute address of an event's or article's page; undefined if the address of the chronology is not known. */
export const pageUrl = (
  address: string | undefined,
  name: 'event' | 'article',
  id: string,
): string | undefined => address && new URL(`?${name}=${encodeURIComponent(id)}`, address).href;
