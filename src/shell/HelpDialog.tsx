import { useStrings } from '../views/useStrings.ts';
import { Dialog } from './Dialog.tsx';
import './help.css';

interface HelpDialogProps {
  readonly shortcuts: boolean;
  readonly onShortcutsChange: (on: boolean) => void;
  readonly onClose: () => void;
}

/** How to read the three views, then the keys, and a switch for single-character shortcuts (WCAG 2.1.4). */
export default function HelpDialog({ shortcuts, onShortcutsChange, onClose }: HelpDialogProps) {
  const strings = useStrings();
  const { timeline, map, panel } = strings.shell.readingViews;
  const views = [
    [strings.timeline.name, timeline],
    [strings.map.name, map],
    [strings.panel.events, panel],
  ] as const;
  return (
    <Dialog title={strings.shell.helpTitle} onClose={onClose}>
      <section className="help-views">
        <p>{strings.shell.reading}</p>
        <dl>
          {views.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <h3>{strings.shell.keysTitle}</h3>
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
