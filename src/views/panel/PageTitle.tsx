import type { ReactNode } from 'react';
import { useArrivalHeading } from './panelPlaces.ts';

/** The heading of what is open in the panel. It names the page, and takes the focus when a link has opened it. */
export function PageTitle({ children }: { children: ReactNode }) {
  return (
    <h2 id="page-title" tabIndex={-1} ref={useArrivalHeading()}>
      {children}
    </h2>
  );
}
