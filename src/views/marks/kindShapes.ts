import { colourOf, type KindId, type Shape, type Vocabulary } from '../../model/vocabulary.ts';

/** The outline of each shape, as an SVG path in a box of 24 × 24. */
const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  diamond: 'M12 2.5 21.5 12 12 21.5 2.5 12Z',
  star: 'M12 2l2.6 6.4 6.5-2.5-2.5 6.1 2.5 6.1-6.5-2.5L12 22l-2.6-6.4-6.5 2.5L5.4 12 2.9 5.9l6.5 2.5Z',
  triangle: 'M12 3.5 22 20.5H2Z',
  'rounded-square':
    'M7.5 4h9A3.5 3.5 0 0 1 20 7.5v9a3.5 3.5 0 0 1-3.5 3.5h-9A3.5 3.5 0 0 1 4 16.5v-9A3.5 3.5 0 0 1 7.5 4Z',
  circle: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z',
  rectangle: 'M3.5 6h17v12h-17Z',
  hexagon: 'M7.2 3.5h9.6L21.6 12l-4.8 8.5H7.2L2.4 12Z',
  'inverted-triangle': 'M2 3.5h20L12 20.5Z',
  plus: 'M8.5 3h7v5.5H21v7h-5.5V21h-7v-5.5H3v-7h5.5Z',
};

/** How a kind is drawn. */
export interface KindLooks {
  /** The `d` of an SVG path in a box of 24 × 24. */
  readonly path: string;
  /** A CSS colour, also valid as an SVG attribute. */
  readonly colour: string;
}

/** The looks of a kind; a circle in the text colour if the vocabulary does not have it. */
export function kindLooks({ kinds }: Pick<Vocabulary, 'kinds'>, id: KindId): KindLooks {
  const kind = kinds.get(id);
  return {
    path: SHAPE_PATHS[kind?.shape ?? 'circle'],
    colour: kind ? colourOf(kind) : 'currentColor',
  };
}

const SVG = 'http://www.w3.org/2000/svg';

/** The mark of a kind as an SVG element, hidden from assistive technology. */
export function kindMarkElement(kinds: Vocabulary['kinds'], kind: KindId, size = 16): SVGSVGElement {
  const { path: d, colour } = kindLooks({ kinds }, kind);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'mark');
  svg.dataset.kind = kind;
  svg.setAttribute('color', colour);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}

/** Whether an element already has the mark of that kind. */
export const hasKindMark = (element: HTMLElement, kind: KindId): boolean =>
  element.querySelector<SVGElement>('.mark')?.dataset.kind === kind;
