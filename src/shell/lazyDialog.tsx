import { type ComponentType, useEffect } from 'react';
import { lazyPart } from '../views/lazyPart.tsx';
import { pressedKey } from '../views/pressedKey.ts';
import { Dialog } from './Dialog.tsx';

interface Closable {
  readonly onClose: () => void;
}

/** A dialog whose code is fetched when it is first opened. If that fails, a dialog shows the message. */
export const lazyDialog = <Props extends Closable>(
  name: string,
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> =>
  lazyPart<Props>(name, load, {
    waiting: ({ onClose }) => <AwaitedDialog onClose={onClose} />,
    around: (message, { onClose }) => (
      <Dialog title={name} onClose={onClose}>
        {message}
      </Dialog>
    ),
  });

/** Escape while the dialog is loading cancels it, instead of closing what is behind it. */
function AwaitedDialog({ onClose }: Closable) {
  useEffect(() => {
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
