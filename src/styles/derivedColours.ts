import { itemAt } from '../model/lists.ts';
import type { Colour } from '../model/vocabulary.ts';

/**
 * The hues of Okabe and Ito ("Color Universal Design", 2008), which can be told apart with the common forms of colour
 * blindness, made darker or lighter until they reach a contrast of 3:1 on light and dark paper.
 */
const HUES: readonly Colour[] = [
  { light: '#0072b2', dark: '#56b4e9' },
  { light: '#d55e00', dark: '#f0803c' },
  { light: '#008a65', dark: '#2fc79a' },
  { light: '#b0588a', dark: '#d98bb8' },
  { light: '#7d7400', dark: '#f0e442' },
  { light: '#3c3c3c', dark: '#d9d9d9' },
  { light: '#a86f00', dark: '#e69f00' },
];

/** The same hues, pale enough to put text on. */
const PALE: readonly Colour[] = [
  { light: '#bcd9ee', dark: '#1f4a66' },
  { light: '#f6cfae', dark: '#6b3a12' },
  { light: '#b9e2d2', dark: '#14503f' },
  { light: '#e8c8da', dark: '#5d3049' },
  { light: '#ece6a2', dark: '#4e4a12' },
];

/** For things without a colour of their own. */
export const GREY: Colour = { light: '#ece6dc', dark: '#3b3e43' };

/** Repeats after the last colour; counted from 0. */
export const colourNumber = (index: number): Colour => itemAt(HUES, index % HUES.length);
export const paleColourNumber = (index: number): Colour => itemAt(PALE, index % PALE.length);
