import { aboutStrings as words } from '../../../strings/aboutStrings.ts';
import { strings } from '../../../strings/strings.ts';
import { FileLink } from '../FileLink.tsx';

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/** Under which licence what may be used. */
export function Licences() {
  return (
    <ul className="about-list">
      <li>
        {words.ownTexts} <Outside href={CC_BY}>CC BY 4.0</Outside>.
      </li>
      <li>{words.quotations}</li>
      <li>
        {words.map} ©{' '}
        <Outside href="https://www.openstreetmap.org/copyright">{strings.map.contributors}</Outside>,{' '}
        <Outside href="https://opendatacommons.org/licenses/odbl/1-0/">ODbL 1.0</Outside>. {words.mapRest}{' '}
        <Outside href="https://www.geonames.org/">GeoNames</Outside>,{' '}
        <Outside href={CC_BY}>CC BY 4.0</Outside>.
      </li>
      <li>
        {words.code} <FileLink name="third-party-notices.txt">{strings.shell.notices}</FileLink>
      </li>
    </ul>
  );
}

const Outside = ({ href, children }: { href: string; children: string }) => (
  <a href={href} rel="noopener noreferrer" target="_blank">
    {children}
  </a>
);
