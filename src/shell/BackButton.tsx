import { useAppState } from '../store/context.ts';
import { moveFocus } from '../views/focus/moveFocus.ts';
import { nextFrame } from '../views/loading/nextFrame.ts';
import { useStrings } from '../views/useStrings.ts';
import { Icon } from './Icon.tsx';

/** In an iframe the browser's Back would leave the page around it; this button reopens what was open before. */
export function BackButton() {
  const strings = useStrings();
  const back = useAppState((state) => state.session.back);
  if (!back) return null;
  const goBack = () => {
    back();
    // At the beginning of the trail the button disappears; the focus moves to the top of the panel.
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
