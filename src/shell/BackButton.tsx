import { useAppState } from '../store/context.ts';
import { strings } from '../strings/strings.ts';
import { moveFocus } from '../views/moveFocus.ts';
import { nextFrame } from '../views/nextFrame.ts';
import { Icon } from './Icon.tsx';

/** In a frame, where the browser's own Back leads out of the page around it: to what was open before. */
export function BackButton() {
  const back = useAppState((state) => state.session.back);
  if (!back) return null;
  const goBack = () => {
    back();
    // At the beginning the button goes away; the keyboard goes on from the top of the panel.
    nextFrame(() => {
      if (document.activeElement === document.body) moveFocus(document.getElementById('events'));
    });
  };
  return (
    <button
      type="button"
      className="back-button"
      onClick={goBack}
      aria-label={strings.shell.back}
      title={strings.shell.backHint}
    >
      <Icon path="M9 14 4 9l5-5M4 9h10a5.5 5.5 0 0 1 0 11h-3" />
    </button>
  );
}
