import type { SmallMaps } from '../../model/vocabulary.ts';
import { type Drawn, drawShapes } from './drawShapes.ts';
import { loadShapes, type Shapes } from './loadShapes.ts';
import { smallMapProjection } from './svgPath.ts';

let shapes: Shapes | undefined;
let last: { readonly box: SmallMaps['box']; readonly drawn: Drawn } | undefined;

/** Fetches what the small maps are drawn from, once; throws where a file is missing. */
export async function cacheShapes(): Promise<void> {
  shapes ??= await loadShapes();
}

/** The small maps' paths; undefined before `cacheShapes`. For what cannot wait: the print sheet. */
export function drawnShapes({ box }: SmallMaps): Drawn | undefined {
  if (!shapes) return undefined;
  if (last?.box !== box) last = { box, drawn: drawShapes(shapes, smallMapProjection(box)) };
  return last.drawn;
}
