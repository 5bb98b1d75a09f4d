import { build, type Rollup } from 'vite';

/**
 * One classic script from a module and all that it imports, for what runs where module scripts cannot.
 *
 * @param entry path of the module, from the project's folder
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
