/** Pixels per line (Firefox with a mouse) and per page. */
const LINE = 40;
const PAGE = 800;

type Turn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode'>;

/** The wheel's movement on each axis, in pixels, whatever its unit. */
export function wheelPixels({ deltaX, deltaY, deltaMode }: Turn): { readonly x: number; readonly y: number } {
  const unit = deltaMode === 1 ? LINE : deltaMode === 2 ? PAGE : 1;
  return { x: deltaX * unit, y: deltaY * unit };
}
