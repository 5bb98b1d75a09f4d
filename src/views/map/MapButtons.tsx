import { useStrings } from '../useStrings.ts';
import { offersOnlineTiles } from './offersOnlineTiles.ts';

interface Props {
  readonly onlineTiles: boolean;
  onZoom(by: number): void;
  onWholeRegion(): void;
  onOnlineTiles(wanted: boolean): void;
  /** Set after the reader has followed a pointer. */
  readonly onBack: (() => void) | undefined;
}

export function MapButtons({ onlineTiles, onZoom, onWholeRegion, onOnlineTiles, onBack }: Props) {
  const strings = useStrings();
  const { zoomIn, zoomOut, wholeRegion, background, builtIn, online, back } = strings.map;
  return (
    <>
      <div className="map-buttons map-obstacle">
        <button type="button" aria-label={zoomIn} title={zoomIn} onClick={() => onZoom(1)}>
          +
        </button>
        <button type="button" aria-label={zoomOut} title={zoomOut} onClick={() => onZoom(-1)}>
          −
        </button>
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
      </div>
      {onBack && (
        <button type="button" className="map-pointer map-back map-obstacle" onClick={onBack}>
          <span aria-hidden="true">←</span>
          <span>{` ${back}`}</span>
        </button>
      )}
      {offersOnlineTiles() && (
        <select
          className="map-background map-obstacle"
          aria-label={background}
          value={onlineTiles ? 'online' : 'built-in'}
          onChange={(event) => onOnlineTiles(event.target.value === 'online')}
        >
          <option value="built-in">{builtIn}</option>
          <option value="online">{online}</option>
        </select>
      )}
    </>
  );
}
