import type { Plugin } from 'vite';

const NOTHING = '\0araxes:no-style';

/** For components that are rendered in the build: their style sheets are for the page. */
export const withoutStyles = (): Plugin => ({
  name: 'araxes:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? NOTHING : undefined),
  load: (id) => (id === NOTHING ? '' : undefined),
});
