import type { PlaceId } from '../../../model/event.ts';
import type { Coordinates } from '../../../model/place.ts';
import { PICTURE_PALETTE } from '../../../styles/picturePalette.ts';
import type { Box } from '../../../views/map/boxes.ts';
import type { Point } from '../../../views/map/clusterPoints.ts';
import {
  isSettlement,
  type LabelRecord,
  labelSize,
  type PlacedLabel,
  placeLabels,
} from '../../../views/map/placeLabels.ts';
import type { MapViewport } from '../../../views/map/shownMap.ts';
import type { PictureMark } from './PictureContent.ts';
import { SANS, SERIF } from './pictureFonts.ts';

/** Labels are laid out for a smaller map and scaled up, because pictures are shown small. */
const SCALE = 1.6;

interface PictureLabelsProps {
  readonly view: MapViewport;
  readonly far: boolean;
  readonly marks: readonly PictureMark[];
  /** The size of a mark, in pixels. */
  readonly size: number;
  readonly labels: readonly LabelRecord[];
  /** Places whose labels show where on earth a coarse map is. */
  readonly landmarks: ReadonlySet<PlaceId>;
  /** Other boxes that must not be covered, in pixels. */
  readonly taken: readonly Box[];
  readonly project: (at: Coordinates) => Point;
}

/** Labels for the marked places, and for as many others as fit. */
export function PictureLabels(props: PictureLabelsProps) {
  const { view, far, marks, size, labels, landmarks, taken, project } = props;
  const isLandmark = (label: LabelRecord) =>
    isSettlement(label) && label.place !== undefined && landmarks.has(label.place);
  const own = marks.filter(({ name }) => name).map(ownLabel);
  const marked = new Set(marks.map(({ place }) => place.id));
  const around = labels
    .filter(({ place }) => place === undefined || !marked.has(place))
    .filter((label) => !far || isLandmark(label))
    .map((label) => (far ? { ...label, minZoom: 0 } : label));
  const small = (at: Coordinates) => {
    const { x, y } = project(at);
    return { x: x / SCALE, y: y / SCALE };
  };
  const boxes = marks.map(({ place }) => boxAround(small(place), size / SCALE / 2 + 1));
  const hidden = (label: LabelRecord) =>
    isSettlement(label) && boxes.some((box) => isWithin(small(label), box));
  const edge = edges(view.width / SCALE, view.height / SCALE);
  const shrunk = taken.map(({ left, right, top, bottom }) => ({
    left: left / SCALE,
    right: right / SCALE,
    top: top / SCALE,
    bottom: bottom / SCALE,
  }));
  const zoom = view.zoom - 0.35;
  const visible = around.filter((label) => !hidden(label));
  return placeLabels([...own, ...visible], zoom, small, boxes, [...edge, ...shrunk]).map((placed) => (
    <Label
      key={`${placed.label.name} ${placed.label.kind}`}
      placed={placed}
      at={project(placed.label)}
      own={own.includes(placed.label)}
    />
  ));
}

const ownLabel = ({ place, name }: PictureMark): LabelRecord => ({
  name,
  lat: place.lat,
  lon: place.lon,
  rank: -1,
  minZoom: 0,
  kind: 'town',
  place: place.id,
});

const boxAround = ({ x, y }: Point, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

const isWithin = ({ x, y }: Point, { left, right, top, bottom }: Box) =>
  x > left && x < right && y > top && y < bottom;

const FAR = 10_000;

/** Labels must not be cut by the edge. The bottom line is reserved for the attribution. */
const edges = (width: number, height: number): Box[] => [
  { left: -FAR, right: 4, top: -FAR, bottom: FAR },
  { left: width - 4, right: FAR, top: -FAR, bottom: FAR },
  { left: -FAR, right: FAR, top: -FAR, bottom: 4 },
  { left: -FAR, right: FAR, top: height - 22, bottom: FAR },
];

const ANCHORS = { end: 'start', start: 'end', above: 'middle', below: 'middle', over: 'middle' } as const;
const WATERS: ReadonlySet<string> = new Set(['water', 'sea', 'lake', 'river']);

interface LabelProps {
  readonly placed: PlacedLabel;
  readonly at: Point;
  readonly own: boolean;
}

function Label({ placed: { label, side, gap }, at: { x, y }, own }: LabelProps) {
  const size = labelSize(label) * SCALE;
  const away = gap * SCALE;
  const dx = side === 'end' ? away : side === 'start' ? -away : 0;
  const dy = side === 'above' ? -away - size * 0.2 : side === 'below' ? away + size * 0.9 : size * 0.35;
  return (
    <>
      {isSettlement(label) && !own && (
        <circle
          cx={x.toFixed(1)}
          cy={y.toFixed(1)}
          r="4"
          fill={PICTURE_PALETTE.town}
          stroke={PICTURE_PALETTE.paper}
          strokeWidth="1.5"
        />
      )}
      <text
        x={(x + dx).toFixed(1)}
        y={(y + dy).toFixed(1)}
        fontSize={size.toFixed(1)}
        textAnchor={ANCHORS[side]}
        stroke={PICTURE_PALETTE.halo}
        strokeWidth="4"
        strokeLinejoin="round"
        paintOrder="stroke"
        {...typeOf(label, own)}
      >
        {label.kind === 'country' ? label.name.toUpperCase() : label.name}
      </text>
    </>
  );
}

function typeOf(label: LabelRecord, own: boolean) {
  if (own) return { fontFamily: SANS, fontWeight: 600, fill: PICTURE_PALETTE.ink };
  if (label.kind === 'country')
    return { fontFamily: SANS, fill: PICTURE_PALETTE.country, letterSpacing: '0.2em' };
  if (WATERS.has(label.kind)) return { fontFamily: SERIF, fontStyle: 'italic', fill: PICTURE_PALETTE.water };
  if (!isSettlement(label)) return { fontFamily: SERIF, fontStyle: 'italic', fill: PICTURE_PALETTE.area };
  return { fontFamily: SANS, fill: PICTURE_PALETTE.label };
}
