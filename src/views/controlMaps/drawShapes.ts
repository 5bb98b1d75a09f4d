import type { Held } from '../../model/control.ts';
import { areasOf, contactLine, districtLines, holderEdges } from './controlShapes.ts';
import { oblastLine, type Shapes, stateBorders } from './loadShapes.ts';
import { areaPath, linePath, type SmallFrame } from './svgPath.ts';

/** Everything the small maps have in common, as paths of SVG. */
export interface Drawn {
  readonly frame: SmallFrame;
  readonly parts: ReadonlyMap<string, string>;
  readonly overlays: ReadonlyMap<string, string>;
  readonly districts: string;
  readonly borders: string;
  readonly oblast: string;
  readonly lineOf: (id: string) => string;
  readonly edgesOf: (held: readonly Held[]) => string;
}

export function drawShapes({ control, region }: Shapes, frame: SmallFrame): Drawn {
  const paths = (layer: 'parts' | 'overlays') =>
    new Map([...areasOf(control, layer)].map(([key, area]) => [key, areaPath(area.geometry, frame)]));
  return {
    frame,
    parts: paths('parts'),
    overlays: paths('overlays'),
    districts: linePath(districtLines(control), frame),
    borders: linePath(stateBorders(region), frame),
    oblast: linePath(oblastLine(region), frame),
    lineOf: (id) => linePath(contactLine(control, id), frame),
    edgesOf: (held) => linePath(holderEdges(control, held), frame),
  };
}
