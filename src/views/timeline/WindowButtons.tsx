import type { Period } from '../../model/dataset.ts';
import type { TimeSpan } from '../../model/time.ts';
import { useStrings } from '../useStrings.ts';

interface WindowButtonsProps {
  /** With the windows that they open. */
  readonly periods: readonly Period[];
  readonly window: TimeSpan;
  readonly onShow: (span: TimeSpan) => void;
  readonly onPan: (share: number) => void;
  readonly onZoom: (factor: number) => void;
}

const SAME = 60_000;
const PAN = 0.4;
const ZOOM = 0.5;

const isSame = (a: TimeSpan, b: TimeSpan) =>
  Math.abs(a.start - b.start) < SAME && Math.abs(a.end - b.end) < SAME;

/** Browsers scroll a focused button into a narrow row only in part. */
function showWhole(button: HTMLElement) {
  const row = button.parentElement;
  if (!row) return;
  const [at, room] = [button.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += Math.min(0, at.left - room.left) + Math.max(0, at.right - room.right);
}

/** Moves of the window without dragging: periods, earlier and later, zoom. */
export function WindowButtons({ periods, window, onShow, onPan, onZoom }: WindowButtonsProps) {
  const strings = useStrings();
  const names = strings.timeline;
  const steps = [
    { name: names.earlier, sign: 'M10 3 5 8l5 5', act: () => onPan(-PAN) },
    { name: names.later, sign: 'M6 3l5 5-5 5', act: () => onPan(PAN) },
    { name: names.zoomOut, sign: 'M3 8h10', act: () => onZoom(1 / ZOOM) },
    { name: names.zoomIn, sign: 'M3 8h10M8 3v10', act: () => onZoom(ZOOM) },
  ];
  return (
    <div className="window-buttons">
      <div className="window-periods">
        {periods.map(({ id, label, span }) => (
          <button
            key={id}
            type="button"
            aria-pressed={isSame(span, window)}
            onClick={() => onShow(span)}
            onFocus={({ currentTarget }) => showWhole(currentTarget)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="window-steps">
        {steps.map(({ name, sign, act }) => (
          <button key={name} type="button" aria-label={name} title={name} onClick={act}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d={sign} />
            </svg>
          </button>
        ))}
      </div>
    </div>
  );
}
