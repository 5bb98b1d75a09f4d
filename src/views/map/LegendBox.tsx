import type { ReactNode } from 'react';

/** The place of the legend on the map, also for the text shown while it loads or if it fails. */
export const LegendBox = ({ children }: { children: ReactNode }) => (
  <div className="territory-legend map-obstacle">{children}</div>
);

/** Keeps the place free before the data has come, so that the map need not move for the legend. */
export const AwaitedLegend = () => (
  <div className="territory-legend territory-legend-awaited map-obstacle" aria-hidden="true">
    <p className="empty" />
  </div>
);
