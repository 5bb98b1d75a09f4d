import type { ReactNode } from 'react';
import { type StaticPageKind, staticPageFolder } from '../../export/staticPageFolder.ts';
import { ROOT } from './StaticPage.ts';

interface StaticPageLinkProps {
  readonly of: StaticPageKind;
  readonly id: string;
  readonly children: ReactNode;
}

/** A link from one static page to another. */
export const StaticPageLink = ({ of, id, children }: StaticPageLinkProps) => (
  <a href={ROOT + staticPageFolder(of, id)}>{children}</a>
);
