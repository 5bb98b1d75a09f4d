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
 * The Content-Security-Policy of the page: no inline script, no `eval`, and of inline styles only those with one of
 * these hashes. OpenStreetMap's tiles are the only foreign pictures, and only on request.
 */
export const contentPolicy = (styleHashes: readonly string[]): string =>
  `<meta http-equiv="Content-Security-Policy" content="${DIRECTIVES.join('; ').replace('{styles}', styleHashes.join(' '))}">`;
