import type { ReactNode } from 'react';
import { type Standing, standingFolder } from '../../export/standingFolder.ts';
import { ROOT } from './StandingPage.ts';

interface StandingLinkProps {
  readonly of: Standing;
  readonly id: string;
  readonly children: ReactNode;
}

/** A link from one page that stands by itself to another. */
export const StandingLink = ({ of, id, children }: StandingLinkProps) => (
  <a href={ROOT + standingFolder(of, id)}>{children}</a>
);
