/** A colour as linear light: red, green, blue from 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Light, Light, Light];

/**
 * How colours look without one type of cones: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009, severity 1.
 */
const VISIONS: Readonly<Record<string, Matrix>> = {
  'full colour vision': [
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

/** Linearises sRGB (IEC 61966-2-1). */
function lightOf(hex: string): Light {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const times = (matrix: Matrix, [x, y, z]: Light): Light => {
  const row = ([a, b, c]: Light) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

const each = ([a, b, c]: Light, change: (value: number) => number): Light => [
  change(a),
  change(b),
  change(c),
];

const luminance = ([red, green, blue]: Light) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(lightOf(a)) + 0.05, luminance(lightOf(b)) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}

/** B. Ottosson, "A perceptual color space for image processing" (OKLab), 2020. */
function oklab(light: Light): Light {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    each(cones, Math.cbrt),
  );
}

/** The distance of two colours in OKLab for one form of colour vision. Black and white have distance 1. */
export interface Seen {
  readonly vision: string;
  readonly distance: number;
}

/** The form of colour vision for which two colours are closest. */
export function worstSeen(a: string, b: string): Seen {
  const seen = Object.entries(VISIONS).map(([vision, matrix]) => {
    const seenAs = (hex: string) => oklab(clip(times(matrix, lightOf(hex))));
    return { vision, distance: distanceOf(seenAs(a), seenAs(b)) };
  });
  return seen.reduce((worst, it) => (it.distance < worst.distance ? it : worst));
}

/** The distance of two colours in OKLab where only their lightness is left, as in a grey print. */
export function greyDistance(a: string, b: string): number {
  const lightness = (hex: string) => Math.cbrt(luminance(lightOf(hex)));
  return Math.abs(lightness(a) - lightness(b));
}

const clip = (light: Light) => each(light, (value) => Math.min(1, Math.max(0, value)));

const distanceOf = ([a, b, c]: Light, [x, y, z]: Light) => Math.hypot(a - x, b - y, c - z);
