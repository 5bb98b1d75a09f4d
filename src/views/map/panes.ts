import type { Map as LeafletMap } from 'leaflet';
import { keysOf } from '../../model/lists.ts';

/** The stacking order of our panes, between those of Leaflet (tiles 200, shapes 400, marks 600, popups 700). */
const PANES = {
  fills: 210,
  relief: 215,
  territory: 220,
  lines: 230,
  territoryLines: 235,
  labels: 450,
  territoryPoints: 590,
} as const;
const BUILT_IN: readonly PaneName[] = ['fills', 'relief', 'lines', 'labels'];
/** Drawings without words: the list, the legend and the marks say what is in them. */
const WORDLESS: ReadonlySet<PaneName> = new Set(['fills', 'relief', 'lines']);
export type PaneName = keyof typeof PANES;

export const paneName = (pane: PaneName): string => `araxes-${pane}`;

/** Leaflet cannot remove panes, so they are made once per map. */
export function makePanes(map: LeafletMap): void {
  for (const name of keysOf(PANES)) {
    const pane = map.getPane(paneName(name)) ?? map.createPane(paneName(name));
    pane.style.zIndex = String(PANES[name]);
    pane.style.pointerEvents = 'none';
    pane.classList.add(`map-pane-${name}`);
    if (WORDLESS.has(name)) pane.setAttribute('aria-hidden', 'true');
  }
}

export function showPane(map: LeafletMap, name: PaneName, shown: boolean): void {
  const pane = map.getPane(paneName(name));
  if (pane) pane.style.display = shown ? '' : 'none';
}

/** Shows or hides the panes of the built-in map, which online tiles replace. */
export function showBuiltIn(map: LeafletMap, shown: boolean): void {
  for (const name of BUILT_IN) {
    showPane(map, name, shown);
  }
  map.getPane(paneName('territory'))?.classList.toggle('map-pane-over-tiles', !shown);
}
