import type { SmallMaps } from '../../model/vocabulary.ts';
import { type Drawn, drawShapes } from './drawShapes.ts';
import { loadShapes, type Shapes } from './loadShapes.ts';
import { smallMapProjection } from './svgPath.ts';

let shapes: Shapes | undefined;
let last: { readonly box: SmallMaps['box']; readonly drawn: Drawn } | undefined;

/** Loads the shapes of the small maps once; throws if a file is missing. */
export async function cacheShapes(): Promise<void> {
  shapes ??= await loadShapes();
}

/** The paths of the small maps, for the print sheet, which cannot wait; undefined before `cacheShapes`. */
export function drawnShapes({ box }: SmallMaps): Drawn | undefined {
  if (!shapes) return undefined;
  if (last?.box !== box) last = { box, drawn: drawShapes(shapes, smallMapProjection(box)) };
  return last.drawn;
}
