import type { HeldPart } from '../../model/territoryParts.ts';
import { oblastLine, type Shapes, stateBorders } from './loadShapes.ts';
import { areaPath, linePath, type SmallMapProjection } from './svgPath.ts';
import { areasOf, contactLine, districtLines, holderEdges } from './territoryShapes.ts';

/** What all small maps share, as SVG paths. */
export interface Drawn {
  readonly projection: SmallMapProjection;
  readonly parts: ReadonlyMap<string, string>;
  readonly overlays: ReadonlyMap<string, string>;
  readonly districts: string;
  readonly borders: string;
  readonly oblast: string;
  readonly lineOf: (id: string) => string;
  readonly edgesOf: (held: readonly HeldPart[]) => string;
}

export function drawShapes({ territory, region }: Shapes, projection: SmallMapProjection): Drawn {
  const paths = (layer: 'parts' | 'overlays') =>
    new Map([...areasOf(territory, layer)].map(([key, area]) => [key, areaPath(area.geometry, projection)]));
  return {
    projection,
    parts: paths('parts'),
    overlays: paths('overlays'),
    districts: linePath(districtLines(territory), projection),
    borders: linePath(stateBorders(region), projection),
    oblast: linePath(oblastLine(region), projection),
    lineOf: (id) => linePath(contactLine(territory, id), projection),
    edgesOf: (held) => linePath(holderEdges(territory, held), projection),
  };
}
