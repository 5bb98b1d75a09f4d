import type { MouseEvent as ReactMouseEvent, ReactNode } from 'react';
import type { EventId } from '../../../model/event.ts';
import { pathAddress } from '../../../store/address.ts';
import { useActions } from '../../../store/context.ts';
import type { ChosenPath } from '../../../store/state.ts';
import { moveFocus } from '../../focus/moveFocus.ts';

interface StepLinkProps {
  readonly path: ChosenPath;
  readonly eventId: EventId;
  readonly children: ReactNode;
}

/** A link to an event as a step of a path; follows the path from there. */
export function StepLink({ path, eventId, children }: StepLinkProps) {
  const { followPath, openEvent } = useActions();
  const follow = (click: ReactMouseEvent<HTMLAnchorElement>) => {
    if (click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    followPath(path);
    moveFocus(click.currentTarget);
    openEvent(eventId);
  };
  return (
    <a href={pathAddress(path, eventId)} onClick={follow}>
      {children}
    </a>
  );
}
