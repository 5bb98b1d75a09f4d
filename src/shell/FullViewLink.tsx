import { type MouseEvent as ReactMouseEvent, type ReactNode, useState } from 'react';
import { useAppState } from '../store/context.ts';
import { allViews } from '../store/shownViews.ts';
import { type AppState, withView } from '../store/state.ts';
import { sharedAddress } from '../views/page/sharedAddress.ts';
import { lazyDialog } from './lazyDialog.tsx';

const FullViewAddress = lazyDialog(
  (strings) => strings.embed.address,
  () => import('./FullViewAddress.tsx'),
);

/** How long, in ms, a browser may take to bring a new page to the front. */
const OPENING = 700;

/** With all views, whatever the embed shows. */
const asFullView = (state: AppState) => withView(state, { embed: false, shown: allViews(state.dataset) });

/** A copy opened from a file links to itself, which needs no network. */
const addressOf = (state: AppState): string | undefined => {
  const { href, protocol } = location;
  const base = protocol === 'file:' ? href.replace(/[?#].*$/s, '') : undefined;
  return sharedAddress(state, href, base);
};

interface FullViewLinkProps {
  readonly className?: string | undefined;
  readonly title?: string;
  /** What the page of its own shows; by default this view. */
  readonly shows?: (state: AppState) => AppState;
  /** What the link says, before its arrow. */
  readonly children: ReactNode;
}

/** Opens this view, or another one, in its own page. If the iframe may not open one, shows the address to be copied. */
export function FullViewLink({ className, title, shows = asFullView, children }: FullViewLinkProps) {
  const address = useAppState((state) => addressOf(shows(state)));
  const [refused, setRefused] = useState(false);
  /** No event tells that the sandbox refused. But if the new page was opened, this page has lost the focus. */
  const watch = (click: ReactMouseEvent) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    setTimeout(() => setRefused(document.hasFocus() && !document.hidden), OPENING);
  };
  if (address === undefined) return null;
  return (
    <>
      <a className={className} title={title} href={address} target="_blank" rel="noopener" onClick={watch}>
        {children}
        <span aria-hidden="true">↗</span>
      </a>
      {refused && <FullViewAddress address={address} onClose={() => setRefused(false)} />}
    </>
  );
}
