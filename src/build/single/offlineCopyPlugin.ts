import { build, type Plugin, type Rollup } from 'vite';
import { SINGLE_FILE } from './singleFile.ts';

/**
 * Puts the single-file copy beside the page, and its size into `import.meta.env.ARAXES_COPY_BYTES` (0 without a copy).
 */
export function offlineCopyPlugin(): Plugin {
  let copy: string | undefined;
  return {
    name: 'araxes:offline-copy',
    async config(_, { command, mode }) {
      const wanted = command === 'build' && mode !== 'single';
      copy = wanted ? await buildCopy() : undefined;
      const bytes = copy === undefined ? 0 : Buffer.byteLength(copy);
      return { define: { 'import.meta.env.ARAXES_COPY_BYTES': String(bytes) } };
    },
    generateBundle() {
      if (copy !== undefined) this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source: copy });
    },
  };
}

async function buildCopy(): Promise<string> {
  const { output } = (await build({
    mode: 'single',
    logLevel: 'warn',
    build: { write: false },
  })) as Rollup.RollupOutput;
  const file = output.find(({ fileName }) => fileName === SINGLE_FILE);
  if (file?.type !== 'asset') throw new Error(`The build of the single file made no ${SINGLE_FILE}.`);
  return String(file.source);
}
