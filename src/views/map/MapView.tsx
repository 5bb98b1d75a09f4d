import { hasMapFile } from '../../files/mapFiles.ts';
import 'leaflet/dist/leaflet.css';
import './map.css';
import { useCallback, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { useStrings } from '../useStrings.ts';
import { REGION_ZOOMS } from './fitRoom.ts';
import { MapSurface } from './MapSurface.tsx';

/** The map: the events in the window at their places, on our own base map. */
export function MapView({ onDrawn }: { onDrawn?: () => void }) {
  const strings = useStrings();
  const [drawn, setDrawn] = useState(false);
  const finish = useCallback(() => {
    setDrawn(true);
    onDrawn?.();
  }, [onDrawn]);
  const [moving] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches);

  return (
    <section className="map" aria-label={strings.map.name} data-drawn={drawn || undefined}>
      <MapContainer
        className="map-canvas"
        minZoom={hasMapFile('region.topo.json') ? REGION_ZOOMS.farthest : 1}
        maxZoom={REGION_ZOOMS.closest}
        zoomSnap={REGION_ZOOMS.step}
        zoomControl={false}
        scrollWheelZoom={false}
        attributionControl={false}
        zoomAnimation={moving}
        fadeAnimation={moving}
        inertia={moving}
      >
        <MapSurface onDrawn={finish} />
      </MapContainer>
    </section>
  );
}

export default MapView;
