import type { ReactNode } from 'react';

/** The legend's place on the map: for the legend, and for what is said before it has come or if it cannot. */
export const LegendBox = ({ children }: { children: ReactNode }) => (
  <div className="territory-legend map-obstacle">{children}</div>
);
