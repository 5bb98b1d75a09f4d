/**
 * Replaces the packages with which citation-js fetches works by identifier. We never use that: they need Node, and this
 * page connects to no other host.
 */
export default function noFetch(): never {
  throw new Error('Citations are made from what is loaded here; nothing is fetched for them.');
}

export const Headers = globalThis.Headers;
