import { useStrings } from '../useStrings.ts';

export type MapFailure = 'base' | 'detail' | 'labels' | 'tiles' | 'territory';

interface Props {
  readonly trouble: MapFailure | undefined;
  onTryAgain(): void;
  onClose(): void;
}

/**
 * Says what could not be loaded. The live region is always in the page, so that screen readers announce its content.
 */
export function MapMessage({ trouble, onTryAgain, onClose }: Props) {
  const strings = useStrings();
  const { failed, detailFailed, labelsFailed, tilesFailed, tryAgain, close } = strings.map;
  const words = {
    base: failed,
    detail: detailFailed,
    labels: labelsFailed,
    tiles: tilesFailed,
    territory: strings.territory.failed,
  };
  return (
    <div role="status" className={trouble ? 'map-message map-obstacle' : 'map-message'}>
      {trouble && <span>{words[trouble]}</span>}
      {trouble && trouble !== 'tiles' && (
        <button type="button" onClick={onTryAgain}>
          {tryAgain}
        </button>
      )}
      {trouble === 'tiles' && (
        <button type="button" aria-label={close} title={close} onClick={onClose}>
          ×
        </button>
      )}
    </div>
  );
}
