import { useAppState } from '../store/context.ts';
import { showsView } from '../store/shownViews.ts';
import { mapCredit } from '../views/credits/mapCredit.ts';
import { OpenStreetMapCredit } from '../views/credits/OpenStreetMapCredit.tsx';
import { useStrings } from '../views/useStrings.ts';

/** The credits of map and texts: one line that expands. */
export function EmbedCredits() {
  const strings = useStrings();
  const hasMap = useAppState(({ view: { shown } }) => showsView(shown, 'map'));
  const onlineTiles = useAppState((state) => state.session.onlineTiles);
  const { contributors, databaseLicence, schematic } = strings.map;
  const credit = mapCredit(strings.map);
  const openStreetMap = credit.openStreetMap || onlineTiles;
  const { araxes } = strings.embed;
  const texts = strings.shell.terms(useAppState(({ dataset }) => dataset.licence));
  const map = onlineTiles ? [schematic] : [...credit.others, schematic];
  const line = hasMap ? [...(openStreetMap ? [`© ${contributors}`] : []), ...map] : [texts];
  return (
    <footer className="embed-credits">
      <details>
        <summary>
          <span>{line.join(' · ')}</span>
        </summary>
        <div className="embed-credits-all">
          {hasMap && (
            <p>
              {openStreetMap && <OpenStreetMapCredit />}
              <span>{(openStreetMap ? [` ${databaseLicence}`, ...map] : map).join(' · ')}</span>
            </p>
          )}
          <p>{texts}</p>
        </div>
      </details>
      <span>{araxes}</span>
    </footer>
  );
}
