import type { MouseEvent, ReactNode, Ref } from 'react';
import { articleAddress, eventAddress } from '../../store/address.ts';
import { useActions } from '../../store/context.ts';

type Target = { eventId: string } | { articleId: string };

interface PageLinkProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly tabIndex?: number | undefined;
  readonly current?: boolean | undefined;
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** A real link to an event or article; a plain click opens it here, any other does what the browser does. */
export function PageLink({ children, className, tabIndex, current, ref, ...target }: PageLinkProps & Target) {
  const { selectEvent, openArticle } = useActions();
  const open = (click: MouseEvent) => {
    if (click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    if ('eventId' in target) selectEvent(target.eventId);
    else openArticle(target.articleId);
  };
  return (
    <a
      ref={ref}
      href={'eventId' in target ? eventAddress(target.eventId) : articleAddress(target.articleId)}
      className={className}
      tabIndex={tabIndex}
      aria-current={current ? 'true' : undefined}
      onClick={open}
    >
      {children}
    </a>
  );
}
