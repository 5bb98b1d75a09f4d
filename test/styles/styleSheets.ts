import { readdirSync, readFileSync } from 'node:fs';

/** Every style sheet of the app, by its path within `src`. */
export const styleSheets = (): readonly { readonly file: string; readonly css: string }[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => ({ file, css: readFileSync(`src/${file}`, 'utf8') }));
