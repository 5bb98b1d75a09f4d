import type { ReactNode } from 'react';

/** The place of the legend on the map, also for the text shown while it loads or if it fails. */
export const LegendBox = ({ children }: { children: ReactNode }) => (
  <div className="territory-legend map-obstacle">{children}</div>
);
