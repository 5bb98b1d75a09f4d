import type { TimelineEvent } from '../../model/event.ts';
import { useActions, useAppState } from '../../store/context.ts';
import { type OpenPath, selectPath, selectPosition } from '../../store/selectors.ts';
import { PRESENT_STRINGS, type PresentStrings } from '../../strings/presentStrings.ts';
import type { Strings } from '../../strings/strings.ts';
import { sharedAddress } from '../../views/page/sharedAddress.ts';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import { Icon } from '../Icon.tsx';
import { Ribbon } from './Ribbon.tsx';
import { StepRibbon } from './StepRibbon.tsx';
import type { Autoplay } from './useAutoplay.ts';
import type { FullScreen } from './useFullScreen.ts';

interface PresentBarProps {
  readonly sequence: readonly TimelineEvent[];
  readonly event: TimelineEvent | undefined;
  readonly autoplay: Autoplay;
  readonly fullScreen: FullScreen;
  readonly onBlack: () => void;
  readonly onList: () => void;
}

/**
 * The footer of present mode: position in time and in the sequence, what comes next, and a button for every key. Its
 * buttons are a group, not a toolbar: in a toolbar arrows would move the focus, and here they show the next event.
 */
export function PresentBar({ sequence, event, autoplay, fullScreen, onBlack, onList }: PresentBarProps) {
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  const strings = useStrings();
  const { selectNext, selectPrevious, stopPresenting } = useActions();
  const at = useAppState(selectPosition);
  const path = useAppState(selectPath);
  const next = at < 0 ? sequence[0] : sequence[at + 1];
  return (
    <footer className="present-bar">
      {path ? <StepRibbon steps={path.steps} at={at} /> : <Ribbon events={sequence} current={event} />}
      <Position at={at} total={sequence.length} />
      <p className="present-next">
        {next ? presentStrings.next(next.title) : sequence.length > 0 && presentStrings.last}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className="present-buttons" role="group" aria-label={presentStrings.controls}>
        <BarButton
          name={strings.panel.previous}
          path="M15 5 8 12l7 7"
          onClick={selectPrevious}
          disabled={at === 0}
        />
        <BarButton name={strings.panel.next} path="m9 5 7 7-7 7" onClick={selectNext} disabled={!next} />
        <BarButton name={presentStrings.list} path="M4 6h16M4 12h16M4 18h16" onClick={onList} />
        <BarButton
          name={autoplay.running ? presentStrings.pause : presentStrings.play}
          path={autoplay.running ? 'M8 5v14M16 5v14' : 'M7 5v14l9-7ZM19 5v14'}
          onClick={autoplay.toggle}
          switchesAutoplay
          marked={autoplay.running}
        />
        <BarButton name={presentStrings.black} path="M4 5h16v11H4ZM9 20h6M4 16 20 5" onClick={onBlack} />
        <BarButton
          name={fullScreen.on ? presentStrings.fullLeave : presentStrings.full}
          path="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"
          onClick={fullScreen.toggle}
        />
        <BarButton name={presentStrings.leave} path="M6 6l12 12M18 6 6 18" onClick={stopPresenting} />
      </div>
      {autoplay.running && !autoplay.waiting && (
        <div
          className="present-progress"
          key={event?.id}
          style={{ animationDuration: `${autoplay.seconds}s` }}
        />
      )}
      <p className="visually-hidden" role="status">
        {autoplay.touched &&
          (autoplay.running ? presentStrings.playing(autoplay.seconds) : presentStrings.paused)}
      </p>
      {fullScreen.refused && (
        <p className="present-refused" role="status">
          <span>{`${presentStrings.fullRefused} `}</span>
          <OpenTab />
        </p>
      )}
    </footer>
  );
}

function OpenTab() {
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  const address = useAppState((state) => sharedAddress(state));
  return (
    <a href={address} target="_blank" rel="noopener">
      {presentStrings.openTab}
    </a>
  );
}

function Position({ at, total }: { at: number; total: number }) {
  const strings = useStrings();
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  const path = useAppState(selectPath);
  return <p className="present-step">{nameStep(path, at, total, strings, presentStrings)}</p>;
}

function nameStep(
  path: OpenPath | undefined,
  at: number,
  total: number,
  strings: Strings,
  presentStrings: PresentStrings,
): string {
  if (!path) return at < 0 ? strings.events(total) : presentStrings.event(at + 1, total);
  const step = at < 0 ? presentStrings.offPath(total) : presentStrings.step(at + 1, total);
  return path.title ? `${step} · ${path.title}` : step;
}

interface BarButtonProps {
  readonly name: string;
  readonly path: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly marked?: boolean;
  readonly switchesAutoplay?: boolean;
}

function BarButton({ name, path, onClick, disabled, marked, switchesAutoplay }: BarButtonProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      aria-disabled={disabled}
      aria-label={name}
      title={name}
      data-marked={marked || undefined}
      data-autoplay={switchesAutoplay}
    >
      <Icon path={path} />
    </button>
  );
}
