import type { MouseEvent as ReactMouseEvent, ReactNode } from 'react';
import type { EventId } from '../../../model/event.ts';
import { pathAddress } from '../../../store/address.ts';
import { useActions } from '../../../store/context.ts';
import type { ChosenPath } from '../../../store/state.ts';
import { focusPanel } from './focusPanel.ts';

interface StepLinkProps {
  readonly path: ChosenPath;
  readonly eventId: EventId;
  readonly children: ReactNode;
}

/** A link to an event as a step of a path; follows the path from there. */
export function StepLink({ path, eventId, children }: StepLinkProps) {
  const { followPath, selectEvent } = useActions();
  const follow = (click: ReactMouseEvent) => {
    if (click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    followPath(path);
    selectEvent(eventId);
    focusPanel();
  };
  return (
    <a href={pathAddress(path, eventId)} onClick={follow}>
      {children}
    </a>
  );
}
