/**
 * Text in the value of `path`. Latin letters, digits and spaces are written as they are; any other run of characters
 * as Base64 of its UTF-8 between two full stops: "Who fired?" is "Who fired.Pw.". So no character is left that
 * separates parameters or that editors and mail programs change, and a text takes a third of the length that
 * percent-encoding gives it in Armenian or Persian.
 */
const RUN = /[^A-Za-z0-9 ]+(?: [^A-Za-z0-9 ]+)*/g;
/** The last full stop may have been taken for the end of a sentence. */
const CODE = /\.([\w-]+)(?:\.|$)/g;
/** Text that followed the link; none of it is ever written. */
const BEHIND = /["'<>()[\]{}|\\^`«»‹›“”„‘’‚?&#;:=].*$/su;
const INVISIBLE = /\p{Cf}/gu;
const DASHES = /\p{Pd}/gu;

export const encodePathText = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(RUN, (run) => `.${toBase64(run)}.`);

/** The text, also where something was added behind it; undefined if a part of it is lost. */
export function decodePathText(value: string): string | undefined {
  const written = value
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replaceAll('+', ' ')
    .replace(BEHIND, '')
    .replace(/[.\s]+$/, '')
    .trim();
  try {
    return written.replace(CODE, (_, code: string) => fromBase64(code));
  } catch (error) {
    console.info('A text in the link is damaged.', error);
    return undefined;
  }
}

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @throws where the code is cut off or has other characters. */
function fromBase64(code: string): string {
  const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
