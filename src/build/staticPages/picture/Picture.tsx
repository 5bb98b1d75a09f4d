import { staticPageStrings } from '../../../strings/staticPageStrings.ts';
import { ENGLISH } from '../../../strings/strings.ts';
import { PICTURE_PALETTE } from '../../../styles/picturePalette.ts';
import { PICTURE_SIZE } from '../../headTags.ts';
import type { BaseShapes } from './baseShapes.ts';
import type { PictureContent } from './PictureContent.ts';
import { PictureMap } from './PictureMap.tsx';
import { SANS, SERIF } from './pictureFonts.ts';
import { isFar } from './pictureView.ts';
import { fitText, textLines } from './textLines.ts';

const { width: PICTURE_WIDTH, height: PICTURE_HEIGHT } = PICTURE_SIZE;
const TEXT_WIDTH = 500;
const INSET = 48;
const ROOM = TEXT_WIDTH - INSET - 32;

/** Type sizes of the title, largest first. */
const TITLE = [
  { size: 60, most: 2 },
  { size: 52, most: 3 },
  { size: 46, most: 4 },
  { size: 40, most: 6 },
];

interface PictureProps {
  readonly content: PictureContent;
  readonly base: BaseShapes;
  readonly colour: (name: string) => string;
}

/** Text on the left, map on the right, as SVG that needs no style sheet. */
export function Picture({ content, base, colour }: PictureProps) {
  const mapWidth = PICTURE_WIDTH - TEXT_WIDTH;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${PICTURE_WIDTH} ${PICTURE_HEIGHT}`}>
      <title>{content.title}</title>
      <g transform={`translate(${TEXT_WIDTH} 0)`}>
        <PictureMap marks={content.marks} width={mapWidth} height={PICTURE_HEIGHT} base={base} />
        <Attribution x={mapWidth - 12} far={isFar(content.marks, base.pictured)} />
      </g>
      <rect width={TEXT_WIDTH} height={PICTURE_HEIGHT} fill={colour('paper')} />
      <path d={`M${TEXT_WIDTH} 0V${PICTURE_HEIGHT}`} stroke={colour('line-strong')} strokeWidth="2" />
      <Words content={content} colour={colour} />
    </svg>
  );
}

const Attribution = ({ x, far }: { x: number; far: boolean }) => (
  <text
    x={x}
    y={PICTURE_HEIGHT - 13}
    textAnchor="end"
    fontFamily={SANS}
    fontSize="16"
    fill={PICTURE_PALETTE.label}
    stroke={PICTURE_PALETTE.halo}
    strokeWidth="3.5"
    strokeLinejoin="round"
    paintOrder="stroke"
  >
    {far ? 'Natural Earth' : `© ${ENGLISH.map.contributors}`}
  </text>
);

function Words({ content: { kind, label, title, detail }, colour }: Omit<PictureProps, 'base'>) {
  const { size, lines } = fitText(title, TITLE, ROOM);
  const top = 112 + size * 0.75;
  const details = textLines(detail, ROOM / 28).slice(0, 3);
  return (
    <>
      {kind && <path d={kind.path} fill={kind.colour} transform={`translate(${INSET - 2} 56) scale(1.25)`} />}
      <text
        x={kind ? INSET + 40 : INSET}
        y={80}
        fontFamily={SANS}
        fontWeight="600"
        fontSize="27"
        fill={kind ? kind.colour : colour('ink-soft')}
      >
        {label}
      </text>
      {lines.map((line, index) => (
        <text
          key={line}
          x={INSET}
          y={(top + index * size * 1.14).toFixed(1)}
          fontFamily={SERIF}
          fontWeight="600"
          fontSize={size}
          fill={colour('ink')}
        >
          {line}
        </text>
      ))}
      {details.map((line, index) => (
        <text
          key={line}
          x={INSET}
          y={(top + (lines.length - 1) * size * 1.14 + 56 + index * 36).toFixed(1)}
          fontFamily={SANS}
          fontSize="28"
          fill={colour('ink-soft')}
        >
          {line}
        </text>
      ))}
      <text x={INSET} y={562} fontFamily={SERIF} fontWeight="600" fontSize="30" fill={colour('ink')}>
        {staticPageStrings.siteName}
      </text>
      <text x={INSET} y={592} fontFamily={SANS} fontSize="18" fill={colour('ink-soft')}>
        {staticPageStrings.schematicMap}
      </text>
    </>
  );
}
