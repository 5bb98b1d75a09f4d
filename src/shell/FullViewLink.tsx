import { type MouseEvent as ReactMouseEvent, useState } from 'react';
import { useAppState } from '../store/context.ts';
import { type AppState, withView } from '../store/state.ts';
import { strings } from '../strings/strings.ts';
import { sharedAddress } from '../views/sharedAddress.ts';
import { lazyDialog } from './lazyDialog.tsx';

const FullViewAddress = lazyDialog(strings.embed.address, () => import('./FullViewAddress.tsx'));

/** So long, in milliseconds, a browser may take to bring a new page to the front. */
const OPENING = 700;

/** A copy that was opened from a file leads to itself, which needs no network. */
const fullView = (state: AppState): string | undefined => {
  const { href, protocol } = location;
  const base = protocol === 'file:' ? href.replace(/[?#].*$/s, '') : undefined;
  return sharedAddress(withView(state, { embed: false }), href, base);
};

/** To this very view in a page of its own. Where the frame may open none, the address is shown to be copied. */
export function FullViewLink() {
  const address = useAppState(fullView);
  const [refused, setRefused] = useState(false);
  /** No event tells that a sandbox refused; but whoever went elsewhere no longer looks at this page. */
  const watch = (click: ReactMouseEvent) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    setTimeout(() => setRefused(document.hasFocus() && !document.hidden), OPENING);
  };
  if (address === undefined) return null;
  return (
    <>
      <a className="embed-full" href={address} target="_blank" rel="noopener" onClick={watch}>
        <span>{`${strings.shell.fullView} `}</span>
        <span aria-hidden="true">↗</span>
      </a>
      {refused && <FullViewAddress address={address} onClose={() => setRefused(false)} />}
    </>
  );
}
