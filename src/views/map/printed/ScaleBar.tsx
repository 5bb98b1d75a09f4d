import { itemAt } from '../../../model/lists.ts';
import { formatKm } from '../../../strings/formatNumber.ts';
import { useStrings } from '../../useStrings.ts';
import type { Box } from '../boxes.ts';
import type { MapViewport } from '../shownMap.ts';
import { metresPerPixel } from './project.ts';

const LONGEST = 110;
const INSET = 10;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

export const scaleBox = ({ height }: MapViewport): Box => ({
  left: 0,
  top: height - 30,
  right: LONGEST + 2 * INSET,
  bottom: height,
});

/** A scale bar for the middle of the map. */
export function ScaleBar({ view }: { view: MapViewport }) {
  const strings = useStrings();
  const kmPerPixel = metresPerPixel(view) / 1000;
  const km = STEPS.findLast((step) => step / kmPerPixel <= LONGEST) ?? itemAt(STEPS, 0);
  const length = km / kmPerPixel;
  const y = view.height - INSET;
  return (
    <g className="printed-scale">
      <path d={`M${INSET} ${y - 5}v5h${length.toFixed(1)}v-5`} />
      <text x={INSET + length / 2} y={y - 4} textAnchor="middle">
        {formatKm(km, strings)}
      </text>
    </g>
  );
}
