import { strings } from '../strings/strings.ts';

/**
 * The way out of a frame in which the app cannot run; style rules hide it where it can. A frame may refuse to
 * open windows, so `public/preload-views.js` writes the address beside it, to be copied.
 */
export function WayOutLink() {
  return (
    <p className="full-view">
      <a href="./" target="_blank" rel="noopener">
        {strings.shell.fullView}
      </a>
      <span className="full-view-address" />
    </p>
  );
}
