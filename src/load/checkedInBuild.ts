import { ARRAY_NAMES, awaitedIn, type ChronologyDocument, NO_RECORDS, type Parsed } from './documentParts.ts';

/** The name of the `<meta>` element in which the build lists the documents that it has checked. */
export const CHECKED_META = 'araxes:checked';

/**
 * Whether these bytes are exactly those that the build has checked and written in normal form: their SHA-256 is in the
 * page. `false` where the browser cannot tell: outside secure contexts it has no `crypto.subtle`.
 *
 * @param address of the document, absolute or relative to the page
 */
export async function isCheckedInBuild(address: string, bytes: ArrayBuffer): Promise<boolean> {
  const digest = checkedDigest(address);
  return digest !== undefined && hasDigest(bytes, digest);
}

/** Whether this is the SHA-256 of these bytes, in base64. `false` where the browser cannot tell. */
export async function hasDigest(bytes: ArrayBuffer, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return false;
  const found = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...found)) === sha256;
}

function checkedDigest(address: string): string | undefined {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="${CHECKED_META}"]`)?.content ?? '';
  const { href } = new URL(address, document.baseURI);
  return content
    .split(' ')
    .map((entry) => entry.split('='))
    .find(([name]) => name && new URL(name, document.baseURI).href === href)
    ?.slice(1)
    .join('=');
}

/** The field of a first part that has the SHA-256 of each further part, by name. */
export const DIGESTS = 'digests';

/** Those of a first part that the build has checked. */
export const digestsIn = (json: Readonly<Record<string, unknown>>) =>
  (json[DIGESTS] ?? {}) as Readonly<Record<string, string>>;

/** A document that the build has checked, without checking it again. */
export function acceptDocument(json: Record<string, unknown>): Parsed {
  const { head, vocabulary, lacks } = json as Partial<ChronologyDocument>;
  const document = {
    head,
    vocabulary,
    about: undefined,
    ...NO_RECORDS,
    ...acceptPart(json),
    ...(lacks && { lacks }),
  };
  return { document: { ...document, awaits: awaitedIn(json) } as ChronologyDocument, issues: [] };
}

/** The records of a further part that the build has checked. */
export const acceptPart = (json: Record<string, unknown>): Partial<ChronologyDocument> =>
  Object.fromEntries(
    [...ARRAY_NAMES, 'about'].filter((name) => json[name] !== undefined).map((name) => [name, json[name]]),
  );
