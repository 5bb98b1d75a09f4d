import type { ComponentType } from 'react';
import { later } from '../views/later.tsx';
import { Dialog } from './Dialog.tsx';

interface Closable {
  readonly onClose: () => void;
}

/** A dialog whose code is fetched when it is first opened; if it cannot be loaded, a dialog says so. */
export const laterDialog = <Props extends Closable>(
  name: string,
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> =>
  later<Props>(name, load, {
    waiting: null,
    around: (message, { onClose }) => (
      <Dialog title={name} onClose={onClose}>
        {message}
      </Dialog>
    ),
  });
