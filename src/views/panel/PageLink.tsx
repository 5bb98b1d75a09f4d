import type { MouseEvent as ReactMouseEvent, ReactNode, Ref } from 'react';
import { staticPageFolder } from '../../export/staticPageFolder.ts';
import { articleAddress, eventAddress, pageAddress } from '../../store/address.ts';
import { useActions, useAppState } from '../../store/context.ts';
import type { ClaimChoice, PageName } from '../../store/state.ts';
import { moveFocus } from '../focus/moveFocus.ts';

type Target =
  | { readonly eventId: string }
  | { readonly articleId: string }
  | { readonly page: PageName; readonly claimChoice?: ClaimChoice; readonly entry?: string };

function addressOf(target: Target): string {
  if ('eventId' in target) return eventAddress(target.eventId);
  return 'articleId' in target
    ? articleAddress(target.articleId)
    : pageAddress(target.page, target.claimChoice, target.entry);
}

/** Where an event or article can be read without scripts. */
function ownPageOf(target: Target): string | undefined {
  if ('eventId' in target) return staticPageFolder('events', target.eventId);
  return 'articleId' in target ? staticPageFolder('articles', target.articleId) : undefined;
}

interface PageLinkProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  readonly tabIndex?: number | undefined;
  readonly current?: boolean | undefined;
  readonly ref?: Ref<HTMLAnchorElement>;
}

/**
 * A real link to an event, article or page. A plain click opens it here; other clicks are left to the browser. In the
 * prerendered text it leads to the own page of the event or article: without scripts, `?event=` would lead to this one.
 */
export function PageLink({
  children,
  className,
  title,
  tabIndex,
  current,
  ref,
  ...target
}: PageLinkProps & Target) {
  const { openEvent, openArticle, openPage } = useActions();
  const hydrated = useAppState((state) => state.session.hydrated);
  const open = (click: ReactMouseEvent<HTMLAnchorElement>) => {
    if (click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    // WebKit leaves the focus where it was when a link is clicked. Closing brings it back to the link.
    moveFocus(click.currentTarget);
    if ('eventId' in target) openEvent(target.eventId);
    else if ('articleId' in target) openArticle(target.articleId);
    else openPage(target.page, target.claimChoice, target.entry);
  };
  return (
    <a
      ref={ref}
      href={hydrated ? addressOf(target) : (ownPageOf(target) ?? addressOf(target))}
      className={className}
      title={title}
      tabIndex={tabIndex}
      aria-current={current ? 'true' : undefined}
      onClick={open}
    >
      {children}
    </a>
  );
}
