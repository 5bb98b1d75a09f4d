import { inspect } from 'node:util';

/** The data cannot be built. The message is for its authors, so it is printed alone, without a stack trace. */
export class DataProblems extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.stack = message;
  }

  /** What Node and Vite print. */
  [inspect.custom](): string {
    return this.message;
  }
}
