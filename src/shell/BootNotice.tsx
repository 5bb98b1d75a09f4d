import { keysOf } from '../model/lists.ts';
import { useStrings } from '../views/useStrings.ts';

/**
 * Shown until the app hydrates. `src/boot/` sets the trouble on the root element, and the style sheet shows its
 * sentence. "Try again" is a link to the same address, so it works without scripts.
 */
export function BootNotice() {
  const strings = useStrings();
  return (
    <aside className="boot-notice">
      {keysOf(strings.boot).map((trouble) => (
        <p key={trouble} data-trouble={trouble}>
          {strings.boot[trouble]}
        </p>
      ))}
      {/* biome-ignore lint/a11y/useValidAnchor: an empty address is that of this very page */}
      <a className="boot-again" href="">
        {strings.shell.tryAgain}
      </a>
      <a className="full-view" href="./" target="_blank" rel="noopener">
        {strings.shell.fullView}
      </a>
      <span className="full-view-address" translate="no" />
    </aside>
  );
}
