import { PAPER_PALETTE } from '../../../styles/mapPalette.ts';
import type { BaseLayer } from '../baseLayers.ts';
import { DRAWN_ZOOM, numbersOf } from '../firstMap.ts';
import type { MapViewport } from '../shownMap.ts';
import { toWorld } from './project.ts';

const { land, focus, lake, coast, halo, border } = PAPER_PALETTE;

/** By the class of a shape. */
const LOOKS: Readonly<Record<string, object>> = {
  'first-land': { fill: land, stroke: coast },
  'first-focus': { fill: focus },
  'first-lake': { fill: lake, stroke: coast },
  'first-halo': { fill: 'none', stroke: halo, strokeWidth: 4, strokeOpacity: 0.7 },
  'first-border': { fill: 'none', stroke: border },
};

/** The ground of the first picture, as long as the map on the screen shows it. */
export function PrintedPicture({ pane, view }: { pane: BaseLayer['pane']; view: MapViewport }) {
  const picture = document.querySelector<SVGElement>(`.map-pane-${pane} > .awaited`);
  if (!picture) return null;
  const [x = 0, y = 0] = numbersOf(picture.dataset.base);
  const scale = 2 ** (view.zoom - DRAWN_ZOOM);
  const centre = toWorld(view, view.zoom);
  const at = [x * scale - centre.x + view.width / 2, y * scale - centre.y + view.height / 2];
  return (
    <g transform={`translate(${at.join(' ')})scale(${scale})`}>
      {[...picture.querySelectorAll('path')].map((path) => (
        <path
          key={path.getAttribute('class')}
          d={path.getAttribute('d') ?? ''}
          vectorEffect="non-scaling-stroke"
          strokeLinejoin="round"
          {...LOOKS[path.classList[0] ?? '']}
        />
      ))}
    </g>
  );
}
