import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const UNPACKED = '.cache/nginx';

/**
 * The path of an nginx that starts, or nothing. On Debian its package is unpacked into the project's cache if none is
 * installed: that needs no rights, and starts no service on the computer.
 */
export function findNginx(): string | undefined {
  return installed() ?? unpacked();
}

/** The module beside it that serves `.br` files, if there is one. */
export function brotliModule(nginx: string): string | undefined {
  const prefix = nginx.replace(/\/s?bin\/nginx$/, '');
  const folders = [`${prefix}/lib/nginx/modules`, `${prefix}/lib64/nginx/modules`];
  return folders.map((folder) => `${folder}/ngx_http_brotli_static_module.so`).find(existsSync);
}

function installed(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', resolve(UNPACKED, 'usr/sbin')];
  const paths = folders.filter(Boolean).map((folder) => join(folder, 'nginx'));
  return paths.find((path) => existsSync(path) && run(path, ['-v']));
}

function unpacked(): string | undefined {
  if (!existsSync('/etc/debian_version')) return undefined;
  mkdirSync(UNPACKED, { recursive: true });
  const download = () => run('apt-get', ['download', 'nginx', 'libnginx-mod-http-brotli-static'], UNPACKED);
  // A new machine has no package lists yet.
  if (!download() && !(run('apt-get', ['update']) && download())) return undefined;
  const packages = readdirSync(UNPACKED).filter((name) => name.endsWith('.deb'));
  return packages.every((name) => run('dpkg-deb', ['-x', name, '.'], UNPACKED)) ? installed() : undefined;
}

const run = (command: string, args: readonly string[], cwd = '.') =>
  spawnSync(command, args, { cwd, stdio: 'ignore', timeout: 10_000 }).status === 0;
