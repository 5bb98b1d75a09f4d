import { mapCredit } from '../credits/mapCredit.ts';
import { OpenStreetMapCredit } from '../credits/OpenStreetMapCredit.tsx';
import { useStrings } from '../useStrings.ts';

/** The sources of the map, and its disclaimer. On a narrow map only the first source is named. */
export function MapAttribution({ onlineTiles }: { readonly onlineTiles: boolean }) {
  const strings = useStrings();
  const { databaseLicence, schematic } = strings.map;
  const { openStreetMap, others } = mapCredit(strings.map);
  const isTheirs = openStreetMap || onlineTiles;
  const rest = openStreetMap && !onlineTiles ? ` ${[databaseLicence, ...others].join(' · ')}` : '';
  return (
    <p className="map-attribution map-obstacle">
      {isTheirs ? <OpenStreetMapCredit /> : <span>{others.join(' · ')}</span>}
      <span className="map-sources">{`${rest} · `}</span>
      <span className="map-schematic">{schematic}</span>
    </p>
  );
}
