import { standingStrings } from '../../strings/standingStrings.ts';
import { ROOT } from './StandingPage.ts';

interface OpenInAppProps {
  readonly name: 'event' | 'article' | 'path';
  readonly id: string;
}

/** The way into the app, relative, so that it holds wherever the site stands. */
export const OpenInApp = ({ name, id }: OpenInAppProps) => (
  <p>
    <a className="open" href={`${ROOT}?${name}=${encodeURIComponent(id)}`}>
      {standingStrings.open}
    </a>
  </p>
);
