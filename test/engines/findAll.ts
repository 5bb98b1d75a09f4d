import type { TestProject } from 'vitest/node';
import { type EngineName, FIND } from './engines.ts';

/** The result of a search: an engine, or the sentence that says why there is none. */
export type Outcome = { readonly found: unknown } | { readonly missing: string };

declare module 'vitest' {
  export interface ProvidedContext {
    engines: Record<EngineName, Outcome>;
  }
}

/** Looks for the engines one after another before any journey: two installations at once would disturb each other. */
export default function findAll(project: TestProject): void {
  const search = (name: EngineName): Outcome => {
    try {
      return { found: FIND[name]() };
    } catch (error) {
      const missing = (error as Error).message;
      console.log(missing);
      return { missing };
    }
  };
  project.provide('engines', {
    Chromium: search('Chromium'),
    Firefox: search('Firefox'),
    WebKit: search('WebKit'),
  });
}
