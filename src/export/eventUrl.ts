/** The full address of an event's page under the address the chronology is served from; nothing if that is not known. */
export const eventUrl = (address: string | undefined, id: string): string | undefined =>
  address && new URL(`?event=${encodeURIComponent(id)}`, address).href;
