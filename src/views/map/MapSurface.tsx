import { useState } from 'react';
import { useMap } from 'react-leaflet';
import { useActions, useAppState } from '../../store/context.ts';
import { selectSelectedEvent, selectVisibleByPlace } from '../../store/selectors.ts';
import { useAdapter } from '../useAdapter.ts';
import { MapAdapter } from './MapAdapter.ts';
import { MapAttribution } from './MapAttribution.tsx';
import { MapControls } from './MapControls.tsx';
import { MapMessage, type Trouble } from './MapMessage.tsx';
import { useTheme } from './useTheme.ts';

/** Ties the state to what is drawn in the map around it, and holds the controls over it. */
export function MapSurface({ onDrawn }: { onDrawn(): void }) {
  const map = useMap();
  const { selectEvent, moveCamera, goToPlace, goToFrame, showOnlineTiles } = useActions();
  const [trouble, setTrouble] = useState<Trouble>();
  const [attempt, setAttempt] = useState(0);
  const [back, setBack] = useState<() => void>();
  const dataset = useAppState((state) => state.dataset);
  const onlineTiles = useAppState((state) => state.onlineTiles);

  const overlay = useAdapter(MapAdapter, {
    map,
    attempt,
    onlineTiles,
    whole: useAppState((state) => state.ready),
    places: dataset.places,
    frame: dataset.frame,
    events: useAppState(selectVisibleByPlace),
    selected: useAppState(selectSelectedEvent),
    readingId: useAppState((state) => state.readingId),
    camera: useAppState((state) => state.camera),
    focus: useAppState((state) => state.focus),
    theme: useTheme(useAppState((state) => state.theme)),
    onSelect: selectEvent,
    onCameraChange: moveCamera,
    onShowPlace: goToPlace,
    onBackChange: (wayBack) => setBack(() => wayBack),
    onBaseMap: (state) => setTrouble(state === 'failed' ? 'base' : undefined),
    onTilesFail: () => {
      showOnlineTiles(false);
      setTrouble('tiles');
    },
    onDrawn,
  });

  return (
    <div ref={overlay} className="map-overlay">
      <MapControls
        onlineTiles={onlineTiles}
        onZoom={(by) => map.setZoom(map.getZoom() + by)}
        onWholeRegion={goToFrame}
        onOnlineTiles={(wanted) => {
          setTrouble(undefined);
          showOnlineTiles(wanted);
        }}
        onBack={back}
      />
      <MapMessage
        trouble={trouble}
        onTryAgain={() => setAttempt((count) => count + 1)}
        onClose={() => setTrouble(undefined)}
      />
      <MapAttribution onlineTiles={onlineTiles} />
    </div>
  );
}
