/**
 * Stands in for the packages through which citation-js fetches works by their identifiers. We never ask it
 * to: they need Node, and this page asks no other host.
 */
export default function noFetch(): never {
  throw new Error('Citations are made from what is loaded here; nothing is fetched for them.');
}

export const Headers = globalThis.Headers;
