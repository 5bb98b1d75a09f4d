import type { MouseEvent as ReactMouseEvent, ReactNode } from 'react';
import { pathAddress } from '../../../store/address.ts';
import { useActions } from '../../../store/context.ts';
import type { ChosenPath } from '../../../store/state.ts';
import { focusPanel } from './focusPanel.ts';

interface CoverLinkProps {
  readonly path: ChosenPath;
  readonly className?: string;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A link to the cover of a path. */
export function CoverLink({ path, className, title, children }: CoverLinkProps) {
  const { openCover } = useActions();
  const open = (click: ReactMouseEvent) => {
    if (click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    openCover(path);
    focusPanel();
  };
  return (
    <a href={pathAddress(path)} className={className} title={title} onClick={open}>
      {children}
    </a>
  );
}
