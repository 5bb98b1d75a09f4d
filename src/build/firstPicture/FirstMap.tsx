import { maxOf, minOf } from '../../model/minMax.ts';
import { territoryAt } from '../../model/territoryParts.ts';
import { selectCursor } from '../../store/selectors.ts';
import type { AppState } from '../../store/state.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { mapCredit } from '../../views/credits/mapCredit.ts';
import { AreaMask } from '../../views/map/AreaMask.ts';
import type { Region } from '../../views/map/baseLayers.ts';
import type { Point } from '../../views/map/clusterPoints.ts';
import { DRAWN_ZOOM } from '../../views/map/firstMap.ts';
import { AwaitedLegend } from '../../views/map/LegendBox.tsx';
import { toWorld } from '../../views/map/printed/project.ts';
import { fillPatternId, partFill } from '../../views/territoryMaps/heldPartFill.ts';
import { HolderPattern } from '../../views/territoryMaps/TerritoryPatterns.tsx';
import { areasOf, type TerritoryTopology } from '../../views/territoryMaps/territoryShapes.ts';
import { ownMapFile } from '../dataFolder.ts';
import { FirstMark } from './FirstMark.tsx';
import { firstAreas, firstGround } from './firstGround.ts';
import { firstMarks } from './firstMarks.ts';
import { KindSymbols } from './KindSymbols.tsx';
import type { Frame } from './relativePath.ts';
import { unitsFrom } from './worldUnits.ts';

/** Prefix of the ids of the fills of areas. */
const FILLS = 'first';

/**
 * The zoom levels for which the marks are laid out: those of a phone, an iframe of 640 × 480, a laptop of 1366 × 657 and a screen of 1440 × 900.
 * Others take the marks of the nearest one.
 */
const ZOOMS = [4.75, 5, 5.75, 6.5];
/** What is drawn around the opening extent, as shares of its size: what the widest and the highest boxes show. */
const AROUND = { left: 1.35, right: 1.4, top: 0.75, bottom: 1.1 };

interface FirstMapProps {
  readonly state: AppState;
  readonly region: Region;
  readonly territory: TerritoryTopology | undefined;
}

/** The map of the opening view, in pixels of the world at one zoom level; `src/boot/placeFirstMap.ts` fits it to its box. */
export function FirstMap({ state, region, territory }: FirstMapProps) {
  const { dataset } = state;
  const { vocabulary, places, openingPlaceIds } = dataset;
  const extent = boxOf(
    openingPlaceIds.flatMap((id) => places.get(id) ?? []).map((it) => toWorld(it, DRAWN_ZOOM)),
  );
  const base = { x: Math.round(extent.left), y: Math.round(extent.top) };
  const units = unitsFrom(base);
  const frame = frameAround(extent, base);
  const ground = firstGround(region, dataset, units, frame);
  const held = territoryAt(dataset.territoryParts, selectCursor(state));
  const areas = territory && firstAreas(territory, held, units, frame);
  const holders = [...(areas?.keys() ?? [])].flatMap((id) => vocabulary.holders.get(id) ?? []);
  const mask =
    territory &&
    new AreaMask(
      [...areasOf(territory, 'parts').values()].map(({ geometry }) => geometry),
      toWorld,
    );
  const { left, top, right, bottom } = extent;
  return (
    <div className="first-map">
      <svg
        data-box={[left, top, right, bottom].map((it) => it.toFixed(3)).join(' ')}
        data-base={`${base.x} ${base.y}`}
      >
        <defs>
          <KindSymbols owner="map" vocabulary={vocabulary} />
          <path id="first-borders" d={ground.borders} vectorEffect="non-scaling-stroke" />
          {holders.map((holder) => (
            <HolderPattern
              key={holder.id}
              id={fillPatternId(FILLS, holder)}
              holder={holder}
              holders={vocabulary.holders}
            />
          ))}
        </defs>
        <g className="first-ground">
          <path className="first-land first-coast" d={ground.land} />
          <path className="first-focus" d={ground.focus} />
          <path className="first-lake first-coast" d={ground.lakes} />
          <use className="first-halo" href="#first-borders" />
          <use className="first-border" href="#first-borders" />
          {[...(areas ?? [])].map(([holder, d]) => (
            <path
              key={holder}
              className="first-area"
              d={d}
              fill={partFill(vocabulary.holders, holder, FILLS)}
            />
          ))}
        </g>
        {ZOOMS.map((zoom) => (
          <g key={zoom} className="first-marks" data-zoom={zoom}>
            {firstMarks(state, zoom, mask)
              .filter((mark) => isWithin(units(mark), frame))
              .map((mark) => (
                <FirstMark key={mark.key} mark={mark} at={units(mark)} kinds={vocabulary.kinds} />
              ))}
          </g>
        ))}
      </svg>
      <Cover extents={vocabulary.extents.map(({ label }) => label)} legend={territory !== undefined} />
    </div>
  );
}

const boxOf = (points: readonly { readonly x: number; readonly y: number }[]): Frame => ({
  left: minOf(points.map(({ x }) => x)),
  top: minOf(points.map(({ y }) => y)),
  right: maxOf(points.map(({ x }) => x)),
  bottom: maxOf(points.map(({ y }) => y)),
});

const isWithin = ({ x, y }: Point, { left, top, right, bottom }: Frame) =>
  x > left && x < right && y > top && y < bottom;

function frameAround({ left, top, right, bottom }: Frame, base: { x: number; y: number }): Frame {
  const [width, height] = [right - left, bottom - top];
  return {
    left: Math.round(left - base.x - width * AROUND.left),
    top: Math.round(top - base.y - height * AROUND.top),
    right: Math.round(right - base.x + width * AROUND.right),
    bottom: Math.round(bottom - base.y + height * AROUND.bottom),
  };
}

/** What the live map has at its edges: the attribution, and room for the choice of the extent and for the legend. */
function Cover({ extents, legend }: { extents: readonly string[]; legend: boolean }) {
  const { contributors, databaseLicence, schematic } = ENGLISH.map;
  const { others } = mapCredit(ENGLISH.map, (name) => ownMapFile(name) !== undefined);
  return (
    <>
      <p className="map-attribution">
        {`© ${contributors}`}
        <span className="map-sources">{` ${[databaseLicence, ...others].join(' · ')} · `}</span>
        <span className="map-schematic">{schematic}</span>
      </p>
      <div className="map-corner first-cover">
        {extents.length > 1 && (
          <fieldset className="map-extents">
            {extents.map((label) => (
              <button key={label} type="button">
                {label}
              </button>
            ))}
          </fieldset>
        )}
        <span className="first-menu" />
      </div>
      {legend && <AwaitedLegend />}
    </>
  );
}
