import type { Reader } from './Reader.ts';

/** What a reader does from beginning to end, written once for all engines. */
export interface Journey {
  readonly name: string;
  readonly run: (reader: Reader) => Promise<void>;
}
