import { OWN_FILES } from '../boot/narrowPolicy.ts';

const DIRECTIVES = [
  `default-src ${OWN_FILES}`,
  `script-src ${OWN_FILES}`,
  `style-src ${OWN_FILES} {styles}`,
  `img-src ${OWN_FILES} data: https://tile.openstreetmap.org`,
  `connect-src ${OWN_FILES}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * The page's Content-Security-Policy: no inline scripts, no `eval`, only inline styles with one of these hashes. The
 * only foreign images are OpenStreetMap's tiles, which are loaded on request.
 */
export const contentPolicy = (styleHashes: readonly string[]): string =>
  `<meta http-equiv="Content-Security-Policy" content="${DIRECTIVES.join('; ').replace('{styles}', styleHashes.join(' '))}">`;
