import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import { ROOT } from './StaticPage.ts';

interface OpenInAppProps {
  readonly name: 'event' | 'article' | 'path';
  readonly id: string;
}

/** The way into the app, relative, so that it holds wherever the site stands. */
export const OpenInApp = ({ name, id }: OpenInAppProps) => (
  <p>
    <a className="open" href={`${ROOT}?${name}=${encodeURIComponent(id)}`}>
      {staticPageStrings.open}
    </a>
  </p>
);
