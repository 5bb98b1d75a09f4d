import { arrivedMapFile } from '../../../files/loadMapFile.ts';
import type { Coordinates } from '../../../model/place.ts';
import { useAppState } from '../../../store/context.ts';
import { selectMapNameOf } from '../../../store/selectors.ts';
import type { Box } from '../boxes.ts';
import type { Point } from '../clusterPoints.ts';
import { nameLabels } from '../nameLabels.ts';
import {
  COMPACT_SIZE,
  isSettlement,
  type LabelRecord,
  labelSize,
  type PlacedLabel,
  placeLabels,
} from '../placeLabels.ts';
import type { MapViewport } from '../shownMap.ts';

interface PrintedLabelsProps {
  readonly view: MapViewport;
  readonly project: (at: Coordinates) => Point;
  /** The boxes of the marks, in pixels. */
  readonly marks: readonly Box[];
  /** Other boxes that must not be covered. */
  readonly taken: readonly Box[];
  /** Around areas so small that a name would hide them. */
  readonly areas?: Box | undefined;
}

/** The labels of the map, laid out around the marks as on the screen. */
export function PrintedLabels({ view, project, marks, taken, areas }: PrintedLabelsProps) {
  const places = useAppState((state) => state.dataset.places);
  const nameOf = useAppState(selectMapNameOf);
  const all = nameLabels(arrivedMapFile<LabelRecord[]>('labels.json') ?? [], places, nameOf, []);
  const inside = all.filter((label) => {
    const { x, y } = project(label);
    return x > 0 && x < view.width && y > 0 && y < view.height;
  });
  const edge = { left: 1, top: 1, right: view.width - 1, bottom: view.height - 1 };
  return placeLabels(inside, view.zoom, project, marks, taken, 1, edge, { areas }).map((placed) => (
    <PrintedLabel
      key={`${placed.label.name} ${placed.label.kind}`}
      placed={placed}
      at={project(placed.label)}
    />
  ));
}

const ANCHORS = { end: 'start', start: 'end', above: 'middle', below: 'middle', over: 'middle' } as const;

function PrintedLabel({ placed, at: { x, y } }: { placed: PlacedLabel; at: Point }) {
  const { label, side, gap, shift, leader, isCompact = false } = placed;
  const size = isCompact ? COMPACT_SIZE : labelSize(label);
  const dx = (side === 'end' ? gap : side === 'start' ? -gap : 0) + (shift?.x ?? 0);
  const up = side === 'above' ? -gap - size * 0.2 : side === 'below' ? gap + size * 0.9 : size * 0.35;
  return (
    <g
      className={`printed-label printed-label-${label.kind}`}
      data-rank={label.rank}
      data-compact={isCompact || undefined}
    >
      {isSettlement(label) && <circle cx={x} cy={y} r={label.rank === 0 ? 3 : 2} />}
      {leader && <line x1={x} y1={y} x2={x + leader.x} y2={y + leader.y} />}
      <text x={x + dx} y={y + up + (shift?.y ?? 0)} fontSize={size} textAnchor={ANCHORS[side]}>
        {label.name}
      </text>
    </g>
  );
}
