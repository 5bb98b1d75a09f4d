/** Red, green, blue from 0 to 1, linear light. */
type Colour = readonly [number, number, number];
type Matrix = readonly [Colour, Colour, Colour];

/** Full dichromacy, for linear RGB: Machado, Oliveira and Fernandes 2009, table 1, severity 1.0. */
export const VISIONS: Readonly<Record<string, Matrix>> = {
  'ordinary vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (a: Colour, b: Colour) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const each = (colour: Colour, change: (part: number) => number): Colour => [
  change(colour[0]),
  change(colour[1]),
  change(colour[2]),
];

/** Of `#rrggbb` (sRGB, IEC 61966-2-1). */
export function colourOf(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return each([part(1), part(3), part(5)], (it) =>
    it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4,
  );
}

const seenBy = (vision: Matrix, colour: Colour): Colour =>
  each([dot(vision[0], colour), dot(vision[1], colour), dot(vision[2], colour)], (it) =>
    Math.min(1, Math.max(0, it)),
  );

/** CIE L*a*b* under D65. */
export function labOf(colour: Colour): readonly [number, number, number] {
  const root = (share: number) =>
    share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  const x = root(dot([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047);
  const y = root(dot([0.2126729, 0.7151522, 0.072175], colour));
  const z = root(dot([0.0193339, 0.119192, 0.9503041], colour) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** ΔE*ab (CIE 1976) between two colours in a colour vision. */
export function difference(vision: Matrix, a: string, b: string): number {
  const [one, other] = [a, b].map((hex) => labOf(seenBy(vision, colourOf(hex))));
  return Math.hypot(...one!.map((part, index) => part - other![index]!));
}

const luminance = (colour: Colour) => dot([0.2126, 0.7152, 0.0722], colour);

/** Contrast ratio of WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [a, b].map((hex) => luminance(colourOf(hex)) + 0.05).sort((x, y) => y - x);
  return light! / dark!;
}

/** A colour drawn with an opacity over another. */
export function over(top: string, ground: string, opacity: number): string {
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(top, at) * opacity + part(ground, at) * (1 - opacity)));
  return `#${mixed.map((it) => it.toString(16).padStart(2, '0')).join('')}`;
}
