import './mapInset.css';
import type { Map as LeafletMap } from 'leaflet';
import { createPortal } from 'react-dom';
import { MapContainer, useMap } from 'react-leaflet';
import { useActions, useAppState } from '../../store/context.ts';
import { selectMapEvents, selectStepNumbers } from '../../store/followedPath.ts';
import {
  selectArticleIndex,
  selectCursor,
  selectMapNameOf,
  selectSelectedEvent,
  selectSideNames,
} from '../../store/selectors.ts';
import { useAwaitedText } from '../loading/AwaitedNote.tsx';
import { useAdapter } from '../useAdapter.ts';
import { useStrings } from '../useStrings.ts';
import { InsetDrawing } from './InsetDrawing.ts';
import type { PlacedInset } from './insetKinds.ts';
import { selectMarkScale } from './markScale.ts';
import { useTheme } from './useTheme.ts';

interface Props {
  readonly inset: PlacedInset;
  readonly main: LeafletMap;
  readonly folded: boolean;
  onFold(folded: boolean): void;
}

/** The framed detail, or the locator, over the map. A press on its name shows that extent on the map itself. */
export default function MapInset({ inset, main, folded, onFold }: Props) {
  const strings = useStrings();
  const { showExtent } = useActions();
  const { kind, extent, box } = inset;
  const home = main.getContainer().closest('.map-box');
  if (!home) return null;
  const { left, top, right, bottom } = box;
  const fold = folded ? strings.map.unfoldInset : strings.map.foldInset;
  const frame = (
    <section
      className="map-inset"
      data-kind={kind}
      data-folded={folded || undefined}
      aria-label={strings.map.inset(extent.label)}
      style={{ left, top, inlineSize: right - left, blockSize: folded ? 'auto' : bottom - top }}
    >
      <div className="map-inset-bar">
        <button type="button" title={strings.map.zoomTo(extent.label)} onClick={() => showExtent(extent.id)}>
          {extent.label}
        </button>
        <button type="button" aria-label={fold} title={fold} onClick={() => onFold(!folded)}>
          {folded ? '+' : '−'}
        </button>
      </div>
      {!folded && (
        <MapContainer
          key={kind}
          className="map-inset-canvas"
          zoomSnap={0}
          zoomControl={false}
          attributionControl={false}
          scrollWheelZoom={false}
          doubleClickZoom={false}
          touchZoom={false}
          boxZoom={false}
          dragging={false}
          keyboard={false}
          zoomAnimation={false}
          fadeAnimation={false}
        >
          <InsetSurface inset={inset} main={main} />
        </MapContainer>
      )}
    </section>
  );
  return createPortal(frame, home);
}

function InsetSurface({ inset: { kind, placeIds }, main }: Pick<Props, 'inset' | 'main'>) {
  const strings = useStrings();
  const { selectEvent, openPage } = useActions();
  const dataset = useAppState((state) => state.dataset);
  const territoryOn = useAppState((state) => state.view.showsTerritory);
  const props = {
    map: useMap(),
    main,
    kind,
    placeIds,
    strings,
    awaitedText: useAwaitedText(),
    places: dataset.places,
    vocabulary: dataset.vocabulary,
    sources: dataset.sources,
    nameOf: useAppState(selectMapNameOf),
    sideNames: useAppState(selectSideNames),
    events: useAppState(selectMapEvents),
    numbers: useAppState(selectStepNumbers),
    markScale: useAppState(selectMarkScale),
    selected: useAppState(selectSelectedEvent),
    ofArticle: useAppState(selectArticleIndex)?.position,
    readingId: useAppState((state) => state.session.readingId),
    territoryParts: territoryOn && dataset.territoryParts.length > 0 ? dataset.territoryParts : undefined,
    territoryPoints: dataset.territoryPoints,
    cursor: useAppState(selectCursor),
    theme: useTheme(useAppState((state) => state.view.theme)),
    onSelect: selectEvent,
    onOpenPlace: (id: string) => openPage('places', {}, id),
  };
  const surface = useAdapter(InsetDrawing, props);
  return <div ref={surface} className="map-inset-surface" />;
}
