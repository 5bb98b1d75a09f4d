import type { ReactNode } from 'react';
import { PageTitle } from './PageTitle.tsx';

interface PanelPageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The layout of a page that is neither an event nor an article. */
export function PanelPage({ title, children }: PanelPageProps) {
  return (
    <section aria-label={title}>
      <article className="page" aria-labelledby="page-title">
        <PageTitle>{title}</PageTitle>
        {children}
      </article>
    </section>
  );
}
