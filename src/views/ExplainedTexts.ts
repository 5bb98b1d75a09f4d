import { createContext, type ReactNode } from 'react';

/** Draws a text with the words in it that the page explains; `drawPiece` draws what stands from `start` to `end`. */
export type DrawExplained = (text: string, drawPiece: (start: number, end: number) => ReactNode) => ReactNode;

/** What the page around a text explains; nothing outside an event's or article's page, nor before its code is there. */
export const ExplainedTexts = createContext<DrawExplained | undefined>(undefined);
