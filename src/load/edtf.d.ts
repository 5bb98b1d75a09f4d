declare module 'edtf' {
  /** Parses an EDTF string; throws if it is invalid. */
  export default function edtf(text: string, options?: { level?: number }): unknown;
}
