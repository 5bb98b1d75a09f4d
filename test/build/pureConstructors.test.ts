import { build, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { wrapConstructors } from '../../src/build/pureConstructors.ts';

const LIBRARY = `
class Component { draw() { return 'drawn by the base'; } }
function Used(label) { this.label = label; }
Used.prototype = new Component();
Used.prototype.say = function () { return help(this.label); };
Used.limits = { most: 3 };
function help(text) { return 'label ' + text; }
function Unused() {}
Unused.prototype.plot = function () { return 'never shown'; };
function Mixed() {}
mix(Mixed.prototype);
Mixed.current = null;
function mix(target) { target.on = () => 'mixed in'; }
function alone() { return new Unused(); }
export { Used, Mixed, alone, Component };
`;

interface LibraryExports {
  readonly Used: { new (label: string): { say(): string; draw(): string }; limits: { most: number } };
  readonly Mixed: new () => { on(): string };
  readonly alone: () => { plot(): string };
}

describe('wrapping the constructors of a library', () => {
  test('changes nothing about those that are used', async () => {
    const { Used } = await bundle("export { Used } from 'library';");
    const used = new Used('one');
    expect([used.say(), used.draw(), Used.limits.most]).toEqual(['label one', 'drawn by the base', 3]);
  });

  test('lets the bundler leave out those that are not used', async () => {
    const { code } = await bundle("export { Used } from 'library';");
    expect(code).toContain('drawn by the base');
    expect(code).not.toContain('never shown');
  });

  test('keeps those that are used within a function', async () => {
    const { alone } = await bundle("export { alone } from 'library';");
    expect(alone().plot()).toBe('never shown');
  });

  test('does not wrap what a call changes before its members are assigned', async () => {
    const { Mixed } = await bundle("export { Mixed } from 'library';");
    expect(new Mixed().on()).toBe('mixed in');
  });

  test('does not wrap a function without members', () => {
    const plain = 'function help() {}\nconst x = {};\nx.y = 1;\nexport { help, x };\n';
    expect(wrapConstructors(plain)).toBe(plain);
  });
});

/** Bundles an entry with the library as the build does, and runs it. */
async function bundle(entry: string) {
  const files: Record<string, string> = { entry, library: wrapConstructors(LIBRARY) };
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      { name: 'files', resolveId: (id) => (id in files ? id : null), load: (id) => files[id] ?? null },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  const { code } = output[0];
  const exports = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  return { ...exports, code } as LibraryExports & { code: string };
}
