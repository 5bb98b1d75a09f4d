import { useEffect, useMemo, useReducer, useState } from 'react';
import { useMap } from 'react-leaflet';
import { hasMapFile } from '../../files/mapFiles.ts';
import { selectAsked } from '../../store/askedPlaces.ts';
import { useActions, useAppState, useStoreApi } from '../../store/context.ts';
import { selectMapEvents, selectStepNumbers } from '../../store/followedPath.ts';
import { loadPreferences, savePreferences } from '../../store/preferences.ts';
import {
  selectArticleIndex,
  selectCursor,
  selectMapNameOf,
  selectSelectedEvent,
  selectSideNames,
} from '../../store/selectors.ts';
import { whenReady } from '../../store/whenReady.ts';
import { ScrollHint } from '../input/ScrollHint.tsx';
import { useScrollHint } from '../input/useScrollHint.ts';
import { useAwaitedText } from '../loading/AwaitedNote.tsx';
import { lazyPart } from '../loading/lazyPart.tsx';
import { WaitingNote } from '../loading/WaitingNote.tsx';
import { isEmbedded } from '../page/isEmbedded.ts';
import { useAdapter } from '../useAdapter.ts';
import { useStrings } from '../useStrings.ts';
import type { PlacedInset } from './insetKinds.ts';
import { AwaitedLegend, LegendBox } from './LegendBox.tsx';
import { MapAdapter } from './MapAdapter.ts';
import { MapAttribution } from './MapAttribution.tsx';
import { MapButtons } from './MapButtons.tsx';
import { type MapFailure, MapMessage } from './MapMessage.tsx';
import type { MapProps, TerritoryWanted } from './MapProps.ts';
import { selectMarkScale } from './markScale.ts';
import { useTheme } from './useTheme.ts';
import { ZoomPresses } from './ZoomPresses.ts';

// The loading text and the legend have separate elements, so that nothing visible shifts.
const TerritoryLegend = lazyPart(
  (strings) => strings.territory.title,
  () => import('./TerritoryLegend.tsx'),
  {
    waiting: (
      <LegendBox>
        <WaitingNote />
      </LegendBox>
    ),
    around: (message) => <LegendBox>{message}</LegendBox>,
  },
);

// Drawn once everything else is there.
const MapInset = lazyPart(
  (strings) => strings.map.name,
  () => import('./MapInset.tsx'),
  { waiting: null, optional: true },
);

/** Connects the state to the map around it, and renders the buttons over it. */
export function MapSurface({ onDrawn }: { onDrawn(): void }) {
  const strings = useStrings();
  const map = useMap();
  const api = useStoreApi();
  const { selectEvent, moveCamera, goToPlace, showOpeningExtent, showExtent, showOnlineTiles, openPage } =
    useActions();
  const [trouble, setTrouble] = useState<MapFailure>();
  const [attempt, setAttempt] = useState(0);
  const [back, setBack] = useState<() => void>();
  const [shownExtent, setShownExtent] = useState<string>();
  const [inset, setInset] = useState<PlacedInset>();
  const [insetFolded, setInsetFolded] = useState(() => loadPreferences().insetFolded);
  const [groundEnds, setGroundEnds] = useState(false);
  const [covered, coverAnew] = useReducer((count: number) => count + 1, 0);
  const [hint, showHint] = useScrollHint();
  const [openTerritory, setOpenTerritory] = useState<TerritoryWanted>();
  const dataset = useAppState((state) => state.dataset);
  const awaitedText = useAwaitedText();
  const lacksRest = useAppState(({ session }) => session.lacksRest);
  const territoryOn = useAppState((state) => state.view.showsTerritory);
  const hasTerritoryFile = hasMapFile('control.topo.json');
  const cursor = useAppState(selectCursor);
  const onlineTiles = useAppState((state) => state.session.onlineTiles);

  const whole = useAppState((state) => state.session.ready);
  const filters = useAppState((state) => state.view.filters);
  const props: MapProps = {
    map,
    strings,
    attempt,
    onlineTiles,
    whole,
    whenWhole: (act) => whenReady({ api }, act),
    places: dataset.places,
    vocabulary: dataset.vocabulary,
    sources: dataset.sources,
    nameOf: useAppState(selectMapNameOf),
    sideNames: useAppState(selectSideNames),
    openingPlaceIds: dataset.openingPlaceIds,
    events: useAppState(selectMapEvents),
    numbers: useAppState(selectStepNumbers),
    markScale: useAppState(selectMarkScale),
    selected: useAppState(selectSelectedEvent),
    ofArticle: useAppState(selectArticleIndex)?.position,
    readingId: useAppState((state) => state.session.readingId),
    follow: useAppState((state) => state.view.presenting),
    camera: useAppState((state) => state.view.camera),
    focus: useAppState((state) => state.session.focus),
    asked: useAppState(selectAsked),
    territoryParts: territoryOn && dataset.territoryParts.length > 0 ? dataset.territoryParts : undefined,
    awaitedText,
    awaitsTerritory: territoryOn && dataset.territoryParts.length === 0,
    expectsAreas: territoryOn && (dataset.territoryParts.length > 0 || (hasTerritoryFile && !lacksRest)),
    territoryPoints: dataset.territoryPoints,
    cursor,
    openTerritory,
    covered,
    theme: useTheme(useAppState((state) => state.view.theme)),
    embedded: useAppState(isEmbedded),
    onHostScroll: showHint,
    onSelect: selectEvent,
    onCameraChange: moveCamera,
    onExtentChange: setShownExtent,
    insetFolded,
    onInsetChange: setInset,
    onShowPlace: goToPlace,
    onOpenPlace: (id) => openPage('places', {}, id),
    onBackChange: (wayBack) => setBack(() => wayBack),
    onBaseMap: (state) =>
      setTrouble((now) => (state === 'failed' ? 'base' : now === 'base' ? undefined : now)),
    onDetailFail: () => setTrouble((now) => now ?? 'detail'),
    onLabelsFail: () => setTrouble((now) => now ?? 'labels'),
    onGroundEnd: setGroundEnds,
    onTilesFail: () => {
      showOnlineTiles(false);
      setTrouble('tiles');
    },
    onTerritoryFail: () => setTrouble((now) => now ?? 'territory'),
    onDrawn,
  };
  const overlay = useAdapter(MapAdapter, props, filters, 'last');
  const presses = useMemo(() => new ZoomPresses(map), [map]);
  useEffect(presses.listen, [presses]);
  const message = trouble ?? (groundEnds ? 'ground' : undefined);
  useEffect(coverAnew, [message]); // a message covers the map

  return (
    <div ref={overlay} className="map-overlay">
      <MapButtons
        extents={dataset.vocabulary.extents}
        shownExtent={shownExtent}
        onZoom={(by) => {
          if (by > 0 && map.getZoom() >= map.getMaxZoom()) setGroundEnds(!onlineTiles);
          presses.by(by);
        }}
        onWholeRegion={showOpeningExtent}
        onExtent={showExtent}
        onOnlineTiles={(wanted) => {
          setTrouble(undefined);
          showOnlineTiles(wanted);
        }}
        onBack={back}
      />
      <MapMessage
        trouble={message}
        onTryAgain={() => {
          if (trouble !== 'base') setTrouble(undefined);
          setAttempt((count) => count + 1);
        }}
        onOnline={() => showOnlineTiles(true)}
        onClose={() => (trouble ? setTrouble(undefined) : setGroundEnds(false))}
      />
      {dataset.territoryParts.length > 0 ? (
        <TerritoryLegend onWanted={setOpenTerritory} onResize={coverAnew} />
      ) : (
        hasTerritoryFile &&
        (lacksRest ? (
          <LegendBox>
            <p className="empty">{`${strings.territory.title}: ${awaitedText}`}</p>
          </LegendBox>
        ) : (
          <AwaitedLegend />
        ))
      )}
      {inset && whole && (
        <MapInset
          inset={inset}
          main={map}
          folded={insetFolded}
          onFold={(folded) => {
            setInsetFolded(folded);
            savePreferences({ insetFolded: folded });
          }}
        />
      )}
      <MapAttribution onlineTiles={onlineTiles} />
      <ScrollHint how={hint} touch={strings.embed.hints.mapTouch} />
    </div>
  );
}
