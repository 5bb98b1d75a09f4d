import { encode } from 'uqr';

/** The longest text, in bytes, whose code a phone can read from paper at the size used on the sheet. */
export const LONGEST = 213;

/** The modules of a QR code (ISO/IEC 18004) by row, `true` for dark, with the required quiet zone of four modules. */
export const qrMatrix = (text: string): readonly (readonly boolean[])[] =>
  encode(text, { ecc: 'M', boostEcc: false, border: 4 }).data;
