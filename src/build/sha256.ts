import { createHash } from 'node:crypto';

/** The SHA-256 of some content, in base64. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64');

/** The source expression by which a Content-Security-Policy allows an inline script or style sheet. */
export const policyHash = (text: string): string => `'sha256-${sha256(text)}'`;
