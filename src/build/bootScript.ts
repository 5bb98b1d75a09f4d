import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { compileClassic } from './compileClassic.ts';

const ENTRY = 'src/boot/bootHosted.ts';
/** The comment in `index.html` that the script replaces. */
const PLACE = '<!-- boot -->';

/** Puts `src/boot/` into the page as one small classic script that runs before the app and does not wait for it. */
export function bootScript(): Plugin {
  let script = { fileName: '', code: '' };
  let serving = false;
  return {
    name: 'araxes:boot',
    config: (_, { command }) => {
      serving = command === 'serve';
    },
    async buildStart() {
      if (serving) return;
      const code = await compileClassic(ENTRY);
      const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
      script = { fileName: `assets/boot-${hash}.js`, code };
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: script.fileName, source: script.code });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(
          PLACE,
          serving
            ? `<script type="module" src="/${ENTRY}"></script>`
            : // The attribute keeps Vite from looking for a module; Vite removes it.
              `<script async fetchpriority="high" src="./${script.fileName}" vite-ignore></script>`,
        ),
    },
  };
}
