import type { Kind } from '../model/event.ts';

/** Outline of each kind's mark, as an SVG path in a box of 24 × 24. Shape and colour both tell the kind. */
export const KIND_PATHS: Readonly<Record<Kind, string>> = {
  fighting: 'M12 2.5 21.5 12 12 21.5 2.5 12Z',
  attack: 'M12 2l2.6 6.4 6.5-2.5-2.5 6.1 2.5 6.1-6.5-2.5L12 22l-2.6-6.4-6.5 2.5L5.4 12 2.9 5.9l6.5 2.5Z',
  territorial: 'M12 3.5 22 20.5H2Z',
  'cease-fire':
    'M7.5 4h9A3.5 3.5 0 0 1 20 7.5v9a3.5 3.5 0 0 1-3.5 3.5h-9A3.5 3.5 0 0 1 4 16.5v-9A3.5 3.5 0 0 1 7.5 4Z',
  diplomacy: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z',
  legal: 'M3.5 6h17v12h-17Z',
  'military-exercise': 'M7.2 3.5h9.6L21.6 12l-4.8 8.5H7.2L2.4 12Z',
  protest: 'M2 3.5h20L12 20.5Z',
  humanitarian: 'M8.5 3h7v5.5H21v7h-5.5V21h-7v-5.5H3v-7h5.5Z',
};

const SVG = 'http://www.w3.org/2000/svg';

/** The mark of a kind as an SVG element; `class="mark mark-<kind>"` gives it its colour. Hidden from assistive tools. */
export function kindMarkElement(kind: Kind, size = 16): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `mark mark-${kind}`);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', KIND_PATHS[kind]);
  svg.append(path);
  return svg;
}
