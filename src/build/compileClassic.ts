import { build, type Rollup } from 'vite';

/**
 * Bundles a module into one classic script, for code that must run where module scripts cannot.
 *
 * @param entry path of the module, relative to the project
 */
export async function compileClassic(entry: string): Promise<string> {
  const [{ output }] = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2020',
      copyPublicDir: false,
      lib: { entry, formats: ['iife'], name: 'araxesScript' },
    },
  })) as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}
