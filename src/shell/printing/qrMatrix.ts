import { encode } from 'uqr';

/** The longest text, in bytes, whose code a telephone still reads off paper at the size of the sheet's. */
export const LONGEST = 213;

/** Modules of a QR code (ISO/IEC 18004) by row, `true` for dark, with the quiet zone of four that it prescribes. */
export const qrMatrix = (text: string): readonly (readonly boolean[])[] =>
  encode(text, { ecc: 'M', boostEcc: false, border: 4 }).data;
