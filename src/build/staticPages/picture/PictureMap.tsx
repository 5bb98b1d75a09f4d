import { type Coordinates, isArea } from '../../../model/place.ts';
import { PALETTES } from '../../../styles/mapPalette.ts';
import { PICTURE_PALETTE } from '../../../styles/picturePalette.ts';
import { styleOf } from '../../../views/map/baseLayers.ts';
import type { Point } from '../../../views/map/clusterPoints.ts';
import { pathOf } from '../../../views/map/printed/pathOf.ts';
import { metresPerPixel, projectorOf } from '../../../views/map/printed/project.ts';
import type { MapViewport } from '../../../views/map/shownMap.ts';
import type { BaseShapes, ShapedLayer } from './baseShapes.ts';
import { layOutBeyond, pointerBox } from './layOutBeyond.ts';
import type { PictureMark } from './PictureContent.ts';
import { PictureLabels } from './PictureLabels.tsx';
import { PicturePointers } from './PicturePointers.tsx';
import type { PictureKind } from './pictureKind.ts';
import { pictureView } from './pictureView.ts';

/** Width and height of a mark, in pixels. */
const MARK = 34;
/** Marks closer to an earlier one than this are left out, such as a building in its town. */
const APART = 14;

interface PictureMapProps {
  readonly marks: readonly PictureMark[];
  readonly width: number;
  readonly height: number;
  readonly base: BaseShapes;
}

/** The built-in map with the marks, as SVG without a style sheet. */
export function PictureMap({ marks, width, height, base }: PictureMapProps) {
  const { view, far, inside, beyond } = pictureView(marks, base.pictured, width, height);
  const project = projectorOf(view);
  const drawn = apart(inside, project);
  const pointers = layOutBeyond(beyond, view, project);
  return (
    <>
      <Base view={view} layers={far ? base.world : base.region} project={project} />
      {inside
        .filter(({ place, name }) => name && isArea(place) && !far)
        .map(({ place, kind }) => (
          <circle
            key={place.id}
            {...centreOf(project(place))}
            r={((place.uncertaintyKm * 1000) / metresPerPixel({ lat: place.lat, zoom: view.zoom })).toFixed(
              1,
            )}
            fill={kind.colour}
            fillOpacity="0.12"
            stroke={kind.colour}
            strokeWidth="2"
            strokeDasharray="7 5"
          />
        ))}
      <PictureLabels
        view={view}
        far={far}
        marks={drawn}
        size={MARK}
        labels={base.labels}
        landmarks={base.landmarks}
        taken={pointers.map(pointerBox)}
        project={project}
      />
      {drawn.toReversed().map(({ place, kind }) => (
        <MarkShape key={place.id} at={project(place)} {...kind} />
      ))}
      <PicturePointers pointers={pointers} />
    </>
  );
}

function apart(marks: readonly PictureMark[], project: (at: Coordinates) => Point): PictureMark[] {
  const kept: PictureMark[] = [];
  for (const mark of marks) {
    const { x, y } = project(mark.place);
    const near = kept.some(({ place }) => {
      const other = project(place);
      return Math.hypot(other.x - x, other.y - y) < APART;
    });
    if (!near) kept.push(mark);
  }
  return kept;
}

const centreOf = ({ x, y }: Point) => ({ cx: x.toFixed(1), cy: y.toFixed(1) });

function MarkShape({ at: { x, y }, path, colour }: { at: Point } & PictureKind) {
  const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(MARK / 24).toFixed(3)}) translate(-12 -12)`;
  return (
    <g transform={transform}>
      <path d={path} fill="none" stroke={PICTURE_PALETTE.paper} strokeWidth="6" strokeLinejoin="round" />
      <path d={path} fill={colour} />
    </g>
  );
}

interface BaseProps {
  readonly view: MapViewport;
  readonly layers: readonly ShapedLayer[];
  readonly project: (at: Coordinates) => Point;
}

/** Land, waters and borders: fills, then lines. */
function Base({ view, layers, project }: BaseProps) {
  const shown = layers.filter(({ layer }) => (layer.minZoom ?? 0) <= view.zoom);
  return (['fills', 'lines'] as const).flatMap((pane) =>
    shown
      .filter(({ layer }) => layer.pane === pane)
      .flatMap(({ layer, parts }) =>
        parts.map((part) => ({
          d: pathOf(part, project, view),
          style: styleOf(layer, view.zoom, PALETTES.light, part),
        })),
      )
      .filter(({ d, style }) => d && (style.stroke || style.fill))
      .map(({ d, style }, index) => (
        <path
          key={`${pane} ${index}`}
          d={d}
          fill={style.fill ? style.fillColor : 'none'}
          stroke={style.stroke ? style.color : 'none'}
          strokeWidth={style.weight}
          strokeOpacity={style.opacity}
          strokeDasharray={style.dashArray ? String(style.dashArray) : undefined}
          strokeLinejoin="round"
        />
      )),
  );
}
