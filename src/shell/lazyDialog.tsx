import { type ComponentType, type ReactNode, useLayoutEffect } from 'react';
import type { Strings } from '../strings/strings.ts';
import { pressedKey } from '../views/input/pressedKey.ts';
import { lazyPart } from '../views/loading/lazyPart.tsx';
import { useStrings } from '../views/useStrings.ts';
import { Dialog } from './Dialog.tsx';

interface Closable {
  readonly onClose: () => void;
}

/** A dialog whose code is fetched when it is first opened. If that fails, a dialog shows the message. */
export const lazyDialog = <Props extends Closable>(
  name: (strings: Strings) => string,
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> =>
  lazyPart<Props>(name, load, {
    waiting: ({ onClose }) => <AwaitedDialog onClose={onClose} />,
    around: (message, { onClose }) => (
      <FailedDialog name={name} onClose={onClose}>
        {message}
      </FailedDialog>
    ),
  });

interface FailedDialogProps extends Closable {
  readonly name: (strings: Strings) => string;
  readonly children: ReactNode;
}

const FailedDialog = ({ name, onClose, children }: FailedDialogProps) => (
  <Dialog title={name(useStrings())} onClose={onClose}>
    {children}
  </Dialog>
);

/** Escape while the dialog is loading cancels it, instead of closing what is behind it. */
function AwaitedDialog({ onClose }: Closable) {
  useLayoutEffect(() => {
    const giveUp = (press: KeyboardEvent) => {
      if (pressedKey(press) !== 'Escape') return;
      press.preventDefault();
      press.stopPropagation();
      onClose();
    };
    document.addEventListener('keydown', giveUp, true);
    return () => document.removeEventListener('keydown', giveUp, true);
  }, [onClose]);
  return null;
}
