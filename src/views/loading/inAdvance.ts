import { attempt } from './loadPart.ts';

const parts = new Set<() => Promise<unknown>>();

/** Names a part of what a reader is likely to open first, to be fetched by `fetchInAdvance`. */
export function inAdvance(load: () => Promise<unknown>): void {
  parts.add(load);
}

/**
 * Fetches the parts that have been named, so that the first press is answered without the network. What fails is fetched
 * again where it is needed, and only there the reader is told.
 */
export async function fetchInAdvance(): Promise<void> {
  const fetched = await Promise.allSettled([...parts].map(attempt));
  for (const it of fetched) if (it.status === 'rejected') console.info('A part is not there yet.', it.reason);
}
