import './territoryPin.css';
import { PIN } from './territoryPin.ts';

interface PinProps {
  /** Where its point is, in SVG units. */
  readonly at: { readonly x: number; readonly y: number };
  readonly fill: string;
  readonly scale?: number;
}

/** The pin of an area without a published line, in the colour of who holds it. */
export const TerritoryPin = ({ at: { x, y }, fill, scale = 1 }: PinProps) => (
  <g className="territory-pin" transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale})`}>
    <path d={PIN.stem} />
    <circle {...PIN.head} fill={fill} />
  </g>
);

/** The same in a legend, without a holder. */
export const PinSwatch = ({ className }: { readonly className: string }) => (
  <svg className={className} viewBox="0 0 26 16" aria-hidden="true" focusable="false">
    <TerritoryPin at={{ x: 13, y: 16 }} fill="none" scale={0.56} />
  </svg>
);
