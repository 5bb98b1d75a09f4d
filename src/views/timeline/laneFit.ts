/** Below this width, in pixels, a lane has its mark instead of its name. */
const WIDTH_FOR_NAMES = 560;
/** The height of a row of labels on the axis; `lanes.css` has it in rem. */
const AXIS_ROW = 19;
const LANE = { least: 17, most: 40 };

/** How the lanes are drawn in the room that there is. */
export interface LaneFit {
  readonly rows: number;
  readonly axisRows: 1 | 2;
  /** Names of lanes in words, or only their marks. */
  readonly names: 'words' | 'marks';
}

/** `width` is in pixels at the usual font size. */
export const laneNames = (width: number): LaneFit['names'] => (width < WIDTH_FOR_NAMES ? 'marks' : 'words');

/** As many rows as have room; the axis gives up its second row first. `height` is in pixels at the usual font size. */
export function rowsThatFit(
  height: number,
  lanes: number,
): Omit<LaneFit, 'names'> & { readonly lane: number } {
  const wanted = Math.max(lanes, 1);
  const axisRows = height - 2 * AXIS_ROW >= wanted * LANE.least ? 2 : 1;
  const free = height - axisRows * AXIS_ROW;
  const rows = Math.max(1, Math.min(wanted, Math.floor(free / LANE.least)));
  return { rows, axisRows, lane: Math.max(LANE.least, Math.min(LANE.most, free / rows)) };
}

/** The sizes of the rows as custom properties, in pixels. */
export const laneSizes = (lane: number, axisRows: number, scale: number) => ({
  '--lane': `${Math.floor(lane * scale)}px`,
  '--axis': `${Math.round(axisRows * AXIS_ROW * scale)}px`,
});

/** How little room the timeline has; undefined if there is enough. */
export type Room = 'narrow' | 'little' | 'least' | undefined;

/** @param width of the timeline; like `height` in pixels at the usual font size */
export function roomOf(width: number, height: number): Room {
  if (height < 126) return 'least';
  if (height < 200) return 'little';
  return width < 720 ? 'narrow' : undefined;
}
