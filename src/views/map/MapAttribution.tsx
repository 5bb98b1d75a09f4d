import { mapCredit } from '../credits/mapCredit.ts';
import { OpenStreetMapCredit } from '../credits/OpenStreetMapCredit.tsx';
import { useStrings } from '../useStrings.ts';

/** The sources of the map, and its disclaimer. */
export function MapAttribution({ onlineTiles }: { readonly onlineTiles: boolean }) {
  const strings = useStrings();
  const { databaseLicence, schematic } = strings.map;
  const { openStreetMap, others } = mapCredit(strings.map);
  const rest = openStreetMap ? [` ${databaseLicence}`, ...others] : others;
  return (
    <p className="map-attribution map-obstacle">
      {(openStreetMap || onlineTiles) && <OpenStreetMapCredit />}
      <span className="map-sources">{onlineTiles ? ' · ' : `${rest.join(' · ')} · `}</span>
      <span className="map-schematic">{schematic}</span>
    </p>
  );
}
