import type { Extent } from '../../model/vocabulary.ts';
import { useStrings } from '../useStrings.ts';
import { MapMenu } from './MapMenu.tsx';

interface Props {
  readonly extents: readonly Extent[];
  /** The extent that the map shows, until the reader moves it. */
  readonly shownExtent: string | undefined;
  onZoom(by: number): void;
  onWholeRegion(): void;
  onExtent(id: string): void;
  onOnlineTiles(wanted: boolean): void;
  /** Set after the reader has followed a pointer. */
  readonly onBack: (() => void) | undefined;
}

export function MapButtons(props: Props) {
  const { extents, shownExtent, onZoom, onWholeRegion, onExtent, onOnlineTiles, onBack } = props;
  const strings = useStrings();
  const { zoomIn, zoomOut, wholeRegion, back } = strings.map;
  return (
    <>
      <div className="map-buttons map-obstacle">
        <button type="button" aria-label={zoomIn} title={zoomIn} onClick={() => onZoom(1)}>
          +
        </button>
        <button type="button" aria-label={zoomOut} title={zoomOut} onClick={() => onZoom(-1)}>
          −
        </button>
        {extents.length < 2 && (
          <button type="button" aria-label={wholeRegion} title={wholeRegion} onClick={onWholeRegion}>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path
                d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.6"
              />
            </svg>
          </button>
        )}
      </div>
      {onBack && (
        <button type="button" className="map-pointer map-back map-obstacle" onClick={onBack}>
          <span aria-hidden="true">←</span>
          <span>{` ${back}`}</span>
        </button>
      )}
      <div className="map-corner map-obstacle">
        {extents.length > 1 && (
          <fieldset className="map-extents">
            <legend className="visually-hidden">{strings.map.scale}</legend>
            {extents.map(({ id, label }) => (
              <button key={id} type="button" aria-pressed={id === shownExtent} onClick={() => onExtent(id)}>
                {label}
              </button>
            ))}
          </fieldset>
        )}
        <MapMenu extents={extents} onExtent={onExtent} onOnlineTiles={onOnlineTiles} />
      </div>
    </>
  );
}
