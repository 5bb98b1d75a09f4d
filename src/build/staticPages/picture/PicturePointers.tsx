import { PICTURE_PALETTE } from '../../../styles/picturePalette.ts';
import { POINTER_HEIGHT, POINTER_TYPE, type Pointer } from './layOutBeyond.ts';
import { SANS } from './pictureFonts.ts';

/** Names at the map's edge, for the far places of an event that also happened within the map. */
export function PicturePointers({ pointers }: { pointers: readonly Pointer[] }) {
  return pointers.map(({ name, at, width, angle }) => (
    <g
      key={name}
      transform={`translate(${(at.x - width / 2).toFixed(1)} ${(at.y - POINTER_HEIGHT / 2).toFixed(1)})`}
    >
      <rect
        width={width.toFixed(1)}
        height={POINTER_HEIGHT}
        rx="5"
        fill={PICTURE_PALETTE.paper}
        stroke={PICTURE_PALETTE.line}
      />
      <path
        d="M-8 -7 9 0 -8 7Z"
        fill={PICTURE_PALETTE.ink}
        transform={`translate(19 ${POINTER_HEIGHT / 2}) rotate(${angle.toFixed(0)}) scale(0.85)`}
      />
      <text
        x="34"
        y={POINTER_HEIGHT / 2 + 7}
        fontFamily={SANS}
        fontSize={POINTER_TYPE}
        fill={PICTURE_PALETTE.ink}
      >
        {name}
      </text>
    </g>
  ));
}
