// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const IMPORT =
  /^(?:import|export)( type)?\b[^'";]*?\bfrom '([^.'\n][^'\n]*)'|^import '([^.'\n][^'\n]*)'|\bimport\('([^.'\n][^'\n]*)'\)/gm;

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const declared = { ...dependencies, ...devDependencies };

/**
 * The packages that TypeScript files of a folder import; those of which only types are used, by the name of their
 * types.
 */
function packagesOf(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) => /\.tsx?$/.test(it));
  const imports = files.flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(IMPORT)]);
  const names = imports.map(([, type, name, bareName, lazyName]) => {
    const [own] = (name ?? bareName ?? lazyName ?? '').match(/^(@[^/]+\/)?[^/]+/) ?? [''];
    return type && !(own in declared) ? `@types/${own}` : own;
  });
  return new Set(names.filter((name) => !/^(@types\/)?node:/.test(name)));
}

test('what the app imports is a dependency, not a development dependency', () => {
  const parts = readdirSync('src', { withFileTypes: true }).filter(
    (it) => it.isDirectory() && it.name !== 'build',
  );
  const shipped = parts.flatMap(({ name }) => [...packagesOf(`src/${name}`)]);
  expect(shipped).toContain('edtf');
  expect(shipped.filter((name) => !(name in dependencies) && !name.startsWith('@types/'))).toEqual([]);
});

test('what any file imports is declared in package.json, not a dependency of a dependency', () => {
  const imported = [...packagesOf('src'), ...packagesOf('test')];
  expect(imported.filter((name) => !(name in declared))).toEqual([]);
});
