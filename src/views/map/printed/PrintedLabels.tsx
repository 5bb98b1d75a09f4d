import { arrivedMapFile } from '../../../files/loadMapFile.ts';
import type { Coordinates } from '../../../model/place.ts';
import { useAppState } from '../../../store/context.ts';
import { selectMapNameOf } from '../../../store/selectors.ts';
import type { Box } from '../boxes.ts';
import type { Point } from '../clusterPoints.ts';
import { nameLabels } from '../nameLabels.ts';
import { isSettlement, type LabelRecord, labelSize, type PlacedLabel, placeLabels } from '../placeLabels.ts';
import type { MapViewport } from '../shownMap.ts';

interface PrintedLabelsProps {
  readonly view: MapViewport;
  readonly project: (at: Coordinates) => Point;
  /** The boxes of the marks, in pixels. */
  readonly marks: readonly Box[];
  /** Other boxes that must not be covered. */
  readonly taken: readonly Box[];
}

/** The labels of the map, laid out around the marks as on the screen. */
export function PrintedLabels({ view, project, marks, taken }: PrintedLabelsProps) {
  const places = useAppState((state) => state.dataset.places);
  const nameOf = useAppState(selectMapNameOf);
  const all = nameLabels(arrivedMapFile<LabelRecord[]>('labels.json') ?? [], places, nameOf, []);
  const inside = all.filter((label) => {
    const { x, y } = project(label);
    return x > 0 && x < view.width && y > 0 && y < view.height;
  });
  return placeLabels(inside, view.zoom, project, marks, [...taken, ...edges(view)]).map((placed) => (
    <PrintedLabel
      key={`${placed.label.name} ${placed.label.kind}`}
      placed={placed}
      at={project(placed.label)}
    />
  ));
}

const FAR = 1000;

/** Labels must not be cut by the edge. */
const edges = ({ width, height }: MapViewport): Box[] => [
  { left: -FAR, right: 1, top: -FAR, bottom: height + FAR },
  { left: width - 1, right: width + FAR, top: -FAR, bottom: height + FAR },
  { left: -FAR, right: width + FAR, top: -FAR, bottom: 1 },
  { left: -FAR, right: width + FAR, top: height - 1, bottom: height + FAR },
];

const ANCHORS = { end: 'start', start: 'end', above: 'middle', below: 'middle', over: 'middle' } as const;

function PrintedLabel({ placed: { label, side, gap }, at: { x, y } }: { placed: PlacedLabel; at: Point }) {
  const size = labelSize(label);
  const dx = side === 'end' ? gap : side === 'start' ? -gap : 0;
  const dy = side === 'above' ? -gap - size * 0.2 : side === 'below' ? gap + size * 0.9 : size * 0.35;
  return (
    <g className={`printed-label printed-label-${label.kind}`} data-rank={label.rank}>
      {isSettlement(label) && <circle cx={x} cy={y} r={label.rank === 0 ? 3 : 2} />}
      <text x={x + dx} y={y + dy} fontSize={size} textAnchor={ANCHORS[side]}>
        {label.name}
      </text>
    </g>
  );
}
