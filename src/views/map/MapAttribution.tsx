import { useStrings } from '../useStrings.ts';
/** The sources of the map, and its disclaimer. */
export function MapAttribution({ onlineTiles }: { readonly onlineTiles: boolean }) {
  const strings = useStrings();
  const { contributors, databaseLicence, sources, schematic } = strings.map;
  return (
    <p className="map-attribution map-obstacle">
      <span>© </span>
      <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
        {contributors}
      </a>
      <span className="map-sources">
        {onlineTiles ? ' · ' : ` ${[databaseLicence, ...sources].join(' · ')} · `}
      </span>
      <span className="map-schematic">{schematic}</span>
    </p>
  );
}
