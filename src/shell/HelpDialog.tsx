import { useStrings } from '../views/useStrings.ts';
import { Dialog } from './Dialog.tsx';

interface HelpDialogProps {
  readonly shortcuts: boolean;
  readonly onShortcutsChange: (on: boolean) => void;
  readonly onClose: () => void;
}

/** The keys, and a switch for single-character shortcuts (WCAG 2.1.4). */
export default function HelpDialog({ shortcuts, onShortcutsChange, onClose }: HelpDialogProps) {
  const strings = useStrings();
  return (
    <Dialog title={strings.shell.helpTitle} onClose={onClose}>
      <table>
        <tbody>
          {strings.shell.keys.map(([keys, what]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd translate="no">{keys}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label>
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={(change) => onShortcutsChange(change.currentTarget.checked)}
        />
        <span>{strings.shell.keysOn}</span>
      </label>
    </Dialog>
  );
}
