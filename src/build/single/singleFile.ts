import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { OWN_FILES } from '../../boot/narrowPolicy.ts';
import { compileClassic } from '../compileClassic.ts';
import { policyHash } from '../sha256.ts';

/** The name of the copy, beside `index.html`. */
export const SINGLE_FILE = 'araxes.html';

const MEDIA: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.txt': 'text/plain;charset=utf-8',
  '.webp': 'image/webp',
};
/** The files of the build that the app fetches. It makes the other formats itself when they are downloaded. */
const KEPT = [
  'chronology-first.json',
  'chronology-texts.json',
  'chronology-notes.json',
  'chronology-pages.json',
  'chronology-details.json',
  'third-party-notices.txt',
];
const kept = (bundle: Readonly<Record<string, unknown>>) => [
  ...KEPT,
  ...Object.keys(bundle).filter((name) => name.startsWith('map/')),
];

type Content = string | Uint8Array;

/**
 * Makes one HTML file of everything, which opens from `file://` and requests nothing: the prerendered text unchanged,
 * script and files deflated in inert elements. Must run last, on a build with one script and one style sheet.
 */
export function singleFile(): Plugin {
  return {
    name: 'araxes:single-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        const [script, ...others] = Object.values(bundle).filter((file) => file.type === 'chunk');
        if (page?.type !== 'asset' || !script || others.length > 0)
          return this.error(`A single file needs one page and one script, not more or none.`);
        const files = new Map<string, Content>();
        for (const name of kept(bundle)) {
          const file = bundle[name];
          if (file?.type !== 'asset') return this.error(`There is no ${name} to keep.`);
          files.set(name, file.source);
        }
        const boot = await compileClassic('src/boot/bootSingle.ts');
        const source = singlePage(String(page.source), boot, script.code, files);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source });
      },
    },
  };
}

/**
 * Removes references to files beside the page and inserts their content. `boot` starts the app's script.
 * @throws if a reference to a file beside the page remains
 */
export function singlePage(
  html: string,
  boot: string,
  app: string,
  files: ReadonlyMap<string, Content>,
): string {
  const icon = readFileSync('public/icon.svg').toString('base64');
  const kept = [...files].map(([name, content]) => keep(name, content));
  const page = html
    .replace(/[ \t]*<script\b[^>]*\bsrc="\.\/[^>]*><\/script>\n?/g, '')
    .replace(/[ \t]*<link\b[^>]*\bhref="\.\/(?!icon\.svg)[^>]*>\n?/g, '')
    // Search engines do not read this copy, and the files that the data names are missing.
    .replace(/[ \t]*<script type="application\/ld\+json">.*?<\/script>\n?/gs, '')
    .replaceAll('href="./"', 'href="?"')
    // It has no pages of events and articles beside it.
    .replace(/href="(event|article)s\/([^"/]+)\/"/g, 'href="?$1=$2"')
    .replace('href="./icon.svg"', `href="data:image/svg+xml;base64,${icon}"`)
    .replace(
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/,
      (_, policy: string) =>
        `<meta http-equiv="Content-Security-Policy" content="${alone(policy, [boot, app])}">`,
    )
    .replace(
      '</body>',
      () => `${kept.join('\n')}\n${pack('data-app', app)}\n<script>${boot}</script>\n</body>`,
    );
  const beside = /<[^<>]+\s(?:src|href)="\.?\/[^"]*"[^<>]*>/.exec(page);
  if (beside) throw new Error(`The single file would ask for another: ${beside[0]}`);
  return page;
}

/** The page's own policy, with the two scripts by their hashes and without connections. */
const alone = (policy: string, scripts: readonly string[]) =>
  policy
    .replace(/default-src [^;]*/, "default-src 'none'")
    .replace(/script-src [^;]*/, `script-src ${scripts.map(policyHash).join(' ')}`)
    .replace(`style-src ${OWN_FILES}`, 'style-src')
    .replace(`img-src ${OWN_FILES}`, 'img-src blob:')
    .replace(/connect-src [^;]*/, "connect-src 'none'");

function keep(name: string, content: Content): string {
  const media = `data-media="${MEDIA[extname(name)]}"`;
  // Images are compressed already, and used by address.
  if (extname(name) === '.webp')
    return `<script type="text/plain" data-file="${name}" ${media}>${Buffer.from(content).toString('base64')}</script>`;
  return pack(`data-file="${name}" ${media} data-packed`, content);
}

const pack = (attributes: string, content: Content) =>
  `<script type="text/plain" ${attributes}>${deflateRawSync(content, { level: 9 }).toString('base64')}</script>`;
