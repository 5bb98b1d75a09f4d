/** The parts of citation-js that we use; its packages have no types. */
declare module '@citation-js/core' {
  interface Register {
    add(name: string, value: string): void;
  }
  export class Cite {
    constructor(items: readonly object[], options?: { generateGraph?: boolean });
    format(
      kind: 'bibliography' | 'citation',
      options: { template: string; lang: string; format: 'html' | 'text'; entry?: string },
    ): string;
    format(
      kind: 'bibtex',
      options: { format: 'object' },
    ): { type: string; properties: Record<string, string> }[];
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly styles: Register & { get(name: string): string } };
      get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
