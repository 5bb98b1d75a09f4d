import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import type { AppState } from '../../store/state.ts';
import type { Region } from '../../views/map/baseLayers.ts';
import type { TerritoryTopology } from '../../views/territoryMaps/territoryShapes.ts';
import { ownMapFile } from '../dataFolder.ts';
import { TERRITORY_FILE } from '../drawnTerritory.ts';
import { FirstMap } from './FirstMap.tsx';
import { FirstTimeline } from './FirstTimeline.tsx';

/** The views that are drawn in the build. */
export const DRAWN_VIEWS = ['map', 'timeline'] as const;

/** Puts the pictures of the opening view into the page, where `views/loading/FirstPicture.tsx` has left their places. */
export function withFirstPicture(html: string, state: AppState): string {
  return DRAWN_VIEWS.reduce(
    (page, view) =>
      page.replace(
        new RegExp(`(<div class="first-picture" data-first-picture="${view}"[^>]*>)(</div>)`),
        (_, start: string, end: string) => start + drawView[view](state) + end,
      ),
    html,
  );
}

const drawView: Readonly<Record<(typeof DRAWN_VIEWS)[number], (state: AppState) => string>> = {
  map: (state) => {
    const region = readShapes<Region>('region.topo.json');
    if (!region || state.dataset.openingPlaceIds.length === 0) return '';
    return renderToStaticMarkup(
      <FirstMap state={state} region={region} territory={readShapes<TerritoryTopology>(TERRITORY_FILE)} />,
    );
  },
  timeline: (state) => renderToStaticMarkup(<FirstTimeline state={state} />),
};

function readShapes<Shapes>(name: string): Shapes | undefined {
  const file = ownMapFile(name);
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as Shapes);
}
