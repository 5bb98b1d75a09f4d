import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const INPUTS = ['src', 'data', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Builds the app unless the build is newer than everything it is made from. */
export function buildIfStale() {
  const page = 'dist/index.html';
  if (existsSync(page) && statSync(page).mtimeMs > Math.max(...INPUTS.map(newest))) return;
  const { status } = spawnSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The app could not be built.');
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(0, ...files.map((file) => statSync(join(path, file)).mtimeMs));
}
