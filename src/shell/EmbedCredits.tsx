import { useAppState } from '../store/context.ts';
import { showsView } from '../store/shownViews.ts';
import { useStrings } from '../views/useStrings.ts';

/** The credits of map and texts: one line that expands. */
export function EmbedCredits() {
  const strings = useStrings();
  const hasMap = useAppState(({ view: { shown } }) => showsView(shown, 'map'));
  const onlineTiles = useAppState((state) => state.session.onlineTiles);
  const { contributors, databaseLicence, sources, schematic } = strings.map;
  const { araxes } = strings.embed;
  const texts = strings.shell.terms(useAppState(({ dataset }) => dataset.licence));
  const map = onlineTiles ? [schematic] : [...sources, schematic];
  const line = hasMap ? [`© ${contributors}`, ...map] : [texts];
  return (
    <footer className="embed-credits">
      <details>
        <summary>
          <span>{line.join(' · ')}</span>
        </summary>
        <div className="embed-credits-all">
          {hasMap && (
            <p>
              <span>© </span>
              <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
                {contributors}
              </a>
              <span>{` ${[databaseLicence, ...map].join(' · ')}`}</span>
            </p>
          )}
          <p>{texts}</p>
        </div>
      </details>
      <span>{araxes}</span>
    </footer>
  );
}
