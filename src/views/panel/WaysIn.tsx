import type { MouseEvent as ReactMouseEvent } from 'react';
import type { WayIn } from '../../model/dataset.ts';
import { parseAddress } from '../../store/address.ts';
import { useActions, useAppState } from '../../store/context.ts';
import { savePreferences } from '../../store/preferences.ts';
import { selectIsFirstSight, selectWaysIn } from '../../store/waysIn.ts';
import { moveFocus } from '../focus/moveFocus.ts';
import { useStrings } from '../useStrings.ts';

const moveFocusToPanel = () => moveFocus(document.getElementById('events'));

/** One sentence that says what this is, for who has asked for nothing yet. Also in the page without scripts. */
export function FirstWords() {
  const isFirst = useAppState(selectIsFirstSight);
  const words = useAppState(({ dataset }) => dataset.inShort ?? dataset.description);
  return isFirst && <p className="first-words">{words}</p>;
}

/**
 * Links to begin with, for who has asked for nothing yet, until they are closed. `boot/` hides them before the first
 * paint where the app is about to take them away.
 */
export function WaysIn() {
  const { panel } = useStrings();
  const { closeWaysIn } = useActions();
  const ways = useAppState(selectWaysIn);
  if (ways.length === 0) return null;
  const close = () => {
    savePreferences({ waysInClosed: true });
    closeWaysIn();
    moveFocusToPanel();
  };
  return (
    <nav className="ways-in" aria-label={panel.waysIn}>
      <p>{`${panel.waysIn} `}</p>
      <ul>
        {ways.map((way) => (
          <li key={way.address}>
            <WayInLink way={way} />
          </li>
        ))}
      </ul>
      <button type="button" aria-label={panel.closeWaysIn} title={panel.closeWaysIn} onClick={close}>
        <span aria-hidden="true">✕</span>
      </button>
    </nav>
  );
}

/** A plain click opens it here; other clicks are left to the browser. */
function WayInLink({ way: { label, address } }: { way: WayIn }) {
  const { takeWayIn } = useActions();
  const dataset = useAppState((state) => state.dataset);
  const href = `?${address}`;
  const take = (click: ReactMouseEvent) => {
    if (click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    takeWayIn(address, parseAddress(href, dataset).view);
    moveFocusToPanel();
  };
  return (
    <a href={href} onClick={take}>
      {label}
    </a>
  );
}
