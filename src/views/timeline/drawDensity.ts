import type { FoldedScale } from './foldedScale.ts';
import type { ElementSize } from './useElementSize.ts';

/** The width of a bar with its gap, in pixels. */
export const BAR = 5;

/** How the page wants the strip to look. Reading it, or the size, forces a layout. */
export interface DensityLook {
  readonly colour: string;
  /** The opacity of what recedes. */
  readonly receding: number;
}

export function lookOf(canvas: HTMLCanvasElement): DensityLook {
  const style = getComputedStyle(canvas);
  return { colour: style.color, receding: Number.parseFloat(style.getPropertyValue('--receding')) };
}

/**
 * Draws the bars and hatches the folds.
 *
 * @param own if given, the counts of the events that do not recede
 */
export function drawDensity(
  canvas: HTMLCanvasElement,
  { width, height }: ElementSize,
  look: DensityLook,
  counts: Uint32Array,
  own: Uint32Array | undefined,
  { segments }: FoldedScale,
) {
  if (width === 0) return;
  const context = canvas.getContext('2d');
  if (!context) return;
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  context.scale(ratio, ratio);
  context.fillStyle = look.colour;
  context.strokeStyle = look.colour;
  const most = Math.sqrt(counts.reduce((most, count) => Math.max(most, count), 1));
  const drawBars = (bars: Uint32Array) => {
    for (const [bin, count] of bars.entries()) {
      if (count === 0) continue;
      const size = Math.max(4, (Math.sqrt(count) / most) * (height - 3));
      context.fillRect(bin * BAR, height - size, BAR - 1, size);
    }
  };
  if (own) context.globalAlpha = look.receding;
  drawBars(counts);
  context.globalAlpha = 1;
  if (own) drawBars(own);
  for (const { left, right, folded } of segments) {
    if (folded) drawFold(context, left * width, right * width, height);
  }
}

function drawFold(context: CanvasRenderingContext2D, left: number, right: number, height: number) {
  context.save();
  context.globalAlpha = 0.45;
  context.lineWidth = 1;
  context.beginPath();
  context.rect(left + 1, 0, right - left - 2, height);
  context.clip();
  context.beginPath();
  for (let x = left - height; x < right; x += 5) {
    context.moveTo(x, height);
    context.lineTo(x + height, 0);
  }
  context.stroke();
  context.restore();
}
