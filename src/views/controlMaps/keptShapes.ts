import { type Drawn, drawShapes } from './drawShapes.ts';
import { loadShapes, type Shapes } from './loadShapes.ts';

let shapes: Shapes | undefined;
let drawn: Drawn | undefined;

/** Fetches what the small maps are drawn from, once; throws where a file is missing. */
export async function keepShapes(): Promise<void> {
  shapes ??= await loadShapes();
}

/** The small maps' paths; undefined before `keepShapes`. For what cannot wait: the print sheet. */
export const drawnShapes = (): Drawn | undefined => (drawn ??= shapes && drawShapes(shapes));
