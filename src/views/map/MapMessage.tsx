import { useStrings } from '../useStrings.ts';
import { offersOnlineTiles } from './offersOnlineTiles.ts';

export type MapFailure = 'base' | 'detail' | 'labels' | 'tiles' | 'territory';
/** What the map says: what could not be loaded, or that the built-in map has nothing closer. */
type MapTrouble = MapFailure | 'ground';

interface Props {
  readonly trouble: MapTrouble | undefined;
  onTryAgain(): void;
  /** The reader asks for the online map. */
  onOnline(): void;
  onClose(): void;
}

/**
 * Says what could not be loaded, and where the built-in map ends. The live region is always in the page, so that screen readers announce its content.
 */
export function MapMessage({ trouble, onTryAgain, onOnline, onClose }: Props) {
  const strings = useStrings();
  const { failed, detailFailed, labelsFailed, tilesFailed, nothingCloser, onlineMap, tryAgain, close } =
    strings.map;
  const canClose = trouble === 'tiles' || trouble === 'ground';
  const words = {
    base: failed,
    detail: detailFailed,
    labels: labelsFailed,
    tiles: tilesFailed,
    territory: strings.territory.failed,
    ground: nothingCloser,
  };
  return (
    <div role="status" className={trouble ? 'map-message map-obstacle' : 'map-message'}>
      {trouble && <span>{words[trouble]}</span>}
      {trouble && !canClose && (
        <button type="button" onClick={onTryAgain}>
          {tryAgain}
        </button>
      )}
      {trouble === 'ground' && offersOnlineTiles() && (
        <button type="button" onClick={onOnline}>
          {onlineMap}
        </button>
      )}
      {canClose && (
        <button type="button" aria-label={close} title={close} onClick={onClose}>
          ×
        </button>
      )}
    </div>
  );
}
