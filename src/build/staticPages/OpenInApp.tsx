import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import { ROOT } from './StaticPage.ts';

interface OpenInAppProps {
  readonly name: 'event' | 'article' | 'path';
  readonly id: string;
}

/** A relative link into the app, which works under any address of the site. */
export const OpenInApp = ({ name, id }: OpenInAppProps) => (
  <p>
    <a className="open" href={`${ROOT}?${name}=${encodeURIComponent(id)}`}>
      {staticPageStrings.open}
    </a>
  </p>
);
