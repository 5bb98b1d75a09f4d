declare module 'edtf' {
  /** Parses an EDTF string; throws on anything else. */
  export default function edtf(text: string, options?: { types?: readonly string[] }): unknown;
}
