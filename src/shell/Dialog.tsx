import { type KeyboardEvent as ReactKeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { moveFocus } from '../views/focus/moveFocus.ts';
import { pressedKey } from '../views/input/pressedKey.ts';
import { useStrings } from '../views/useStrings.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Beside the views rather than in front of them; the rest of the page stays usable. */
  readonly beside?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A native dialog: modal unless `beside`, closes on Escape, returns the focus. */
export function Dialog({ title, onClose, beside = false, className, children }: DialogProps) {
  const strings = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  /** How it was opened; the window may have become narrow since. */
  const isModal = useRef(false);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    if (!shown || shown.open) return;
    isModal.current = !beside;
    showInPlace(shown, beside ? 'beside' : 'modal');
  }, [beside]);
  const closeOnEscape = (key: ReactKeyboardEvent) => {
    if (isModal.current || pressedKey(key.nativeEvent) !== 'Escape') return;
    key.preventDefault();
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      className={className}
      data-beside={beside || undefined}
      aria-labelledby={heading}
      onClose={onClose}
      onKeyDown={closeOnEscape}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {strings.shell.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}

/**
 * The browser moves the focus into a dialog, and scrolls the page around an iframe to it. While the dialog is not
 * displayed there is nothing to focus; then we move the focus, without scrolling.
 */
function showInPlace(dialog: HTMLDialogElement, how: 'modal' | 'beside') {
  dialog.style.display = 'none';
  if (how === 'modal') dialog.showModal();
  else dialog.show();
  dialog.style.display = '';
  moveFocus(dialog.querySelector('button'));
}
