import type { MouseEvent as ReactMouseEvent, ReactNode } from 'react';
import { pathAddress } from '../../../store/address.ts';
import { useActions } from '../../../store/context.ts';
import type { ChosenPath } from '../../../store/state.ts';
import { moveFocus } from '../../focus/moveFocus.ts';

interface CoverLinkProps {
  readonly path: ChosenPath;
  readonly className?: string;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A link to the cover of a path. */
export function CoverLink({ path, className, title, children }: CoverLinkProps) {
  const { openCover } = useActions();
  const open = (click: ReactMouseEvent<HTMLAnchorElement>) => {
    if (click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    // WebKit leaves the focus where it was when a link is clicked.
    moveFocus(click.currentTarget);
    openCover(path);
  };
  return (
    <a href={pathAddress(path)} className={className} title={title} onClick={open}>
      {children}
    </a>
  );
}
