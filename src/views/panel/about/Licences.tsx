import { useAppState } from '../../../store/context.ts';
import { ABOUT_STRINGS } from '../../../strings/aboutStrings.ts';
import { mapCredit } from '../../credits/mapCredit.ts';
import { OpenStreetMapCredit } from '../../credits/OpenStreetMapCredit.tsx';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { FileLink } from '../FileLink.tsx';

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/** The licences of texts, map and code. */
export function Licences() {
  const words = usePartStrings(ABOUT_STRINGS);
  const strings = useStrings();
  const { licence, licenceAddress } = useAppState(({ dataset }) => dataset);
  const terms = strings.shell.terms(licence);
  return (
    <ul className="about-list">
      <li>{licenceAddress ? <Outside href={licenceAddress}>{terms}</Outside> : terms}</li>
      <li>
        <span>{`${words.map} `}</span>
        {mapCredit(strings.map).openStreetMap ? <RegionLicences /> : <span>{words.worldMap}</span>}
      </li>
      <li>
        <span>{`${words.code} `}</span>
        <FileLink name="third-party-notices.txt">{strings.shell.notices}</FileLink>
      </li>
    </ul>
  );
}

/** Of the map of a region, and of the coordinates that were looked up with it. */
function RegionLicences() {
  const words = usePartStrings(ABOUT_STRINGS);
  return (
    <>
      <OpenStreetMapCredit />
      <span>, </span>
      <Outside href="https://opendatacommons.org/licenses/odbl/1-0/">ODbL 1.0</Outside>
      <span>{`. ${words.mapRest} `}</span>
      <Outside href="https://www.geonames.org/">GeoNames</Outside>
      <span>, </span>
      <Outside href={CC_BY}>CC BY 4.0</Outside>
      <span>.</span>
    </>
  );
}

const Outside = ({ href, children }: { href: string; children: string }) => (
  <a href={href} rel="noopener noreferrer" target="_blank">
    {children}
  </a>
);
