import { useStrings } from '../useStrings.ts';

/** The credit that OpenStreetMap's licence asks for. */
export function OpenStreetMapCredit() {
  const strings = useStrings();
  return (
    <>
      <span>© </span>
      <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
        {strings.map.contributors}
      </a>
    </>
  );
}
