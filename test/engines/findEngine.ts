import { delimiter, join } from 'node:path';
import type { Machine } from '../browser/findBrowser.ts';

export interface Search<Found> {
  readonly engine: string;
  /** The engine on this computer, if there is one. */
  readonly installed: (machine: Machine) => Found | undefined;
  readonly debianPackages: readonly string[];
  /** Playwright's name of its own build. */
  readonly playwright: 'firefox' | 'webkit';
  /** What to do where none was found and none could be installed. */
  readonly advice: string;
}

/**
 * An engine that is installed, or one that is installed now: Debian's packages where possible, else Playwright's build.
 * @throws Error with one sentence that says what to do.
 */
export function findEngine<Found>(search: Search<Found>, machine: Machine): Found {
  const found = search.installed(machine) ?? install(search, machine);
  if (found) return found;
  throw new Error(`No ${search.engine} was found and none could be installed: ${search.advice}`);
}

function install<Found>(search: Search<Found>, machine: Machine): Found | undefined {
  const { run, root, debian } = machine;
  console.log(`No ${search.engine} found: installing one.`);
  const packages = ['install', '-y', '--no-install-recommends', ...search.debianPackages];
  const byDebian = () =>
    run('apt-get', ['update'], { seconds: 120 }) && run('apt-get', packages, { seconds: 600 });
  const byPlaywright = () => run('npx', ['playwright', 'install', search.playwright], { seconds: 600 });
  for (const attempt of root && debian ? [byDebian, byPlaywright] : [byPlaywright]) {
    const found = attempt() ? search.installed(machine) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The path in an environment variable, if it is set. */
export function named({ env, exists }: Machine, variable: string): string | undefined {
  const path = env[variable];
  if (!path || exists(path)) return path || undefined;
  throw new Error(`${variable} is set to ${path}, but there is no such file: correct or unset it.`);
}

/** Where commands of these names may be on Linux, the first name first. */
export function commandPlaces({ env }: Machine, names: readonly string[]): string[] {
  const folders = new Set([...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin']);
  return names.flatMap((name) => [...folders].map((folder) => join(folder, name)));
}
