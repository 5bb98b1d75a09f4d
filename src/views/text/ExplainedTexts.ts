import { createContext, type ReactNode } from 'react';

/** Renders a text with its explained words; `drawPiece` renders the part from `start` to `end`. */
export type DrawExplained = (text: string, drawPiece: (start: number, end: number) => ReactNode) => ReactNode;

/** Provides the explanations of an event's or article's page; undefined elsewhere, and until the code has loaded. */
export const ExplainedTexts = createContext<DrawExplained | undefined>(undefined);
