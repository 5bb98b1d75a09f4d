import { PRINTING_STRINGS } from '../../strings/printingStrings.ts';
import './sheet.css';
import type { TimelineEvent } from '../../model/event.ts';
import { isFiltered } from '../../store/activeFilters.ts';
import { selectOpenArticle } from '../../store/articleWithin.ts';
import { useAppState } from '../../store/context.ts';
import { selectCover } from '../../store/followedPath.ts';
import { findPath, selectSelectedEvent, selectVisibleEvents } from '../../store/selectors.ts';
import { PrintedMap } from '../../views/map/printed/PrintedMap.tsx';
import { ArticlePage } from '../../views/panel/ArticlePage.tsx';
import { ReferencePage } from '../../views/panel/ReferencePage.tsx';
import TerritoryMaps from '../../views/territoryMaps/TerritoryMaps.tsx';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import { referencesOf } from './collectReferences.ts';
import { References } from './References.tsx';
import { SheetEvent } from './SheetEvent.tsx';
import { SheetHead } from './SheetHead.tsx';
import { Worksheet } from './Worksheet.tsx';

/** The maximum number of events on a sheet. */
const MOST = 500;

/** The print version of what the panel shows, with everything that is folded on the screen. */
export function PrintSheet() {
  const page = useAppState((state) => state.view.page);
  const article = useAppState(selectOpenArticle);
  const event = useAppState(selectSelectedEvent);
  const visible = useAppState(selectVisibleEvents);
  const worksheet = useWorksheet();
  if (worksheet) {
    return (
      <div className="print-sheet" data-worksheet>
        <Worksheet {...worksheet} end={<Licence />} />
      </div>
    );
  }
  const shown = page ? <ReferencePage page={page} /> : article && <ArticlePage article={article} />;
  if (shown) {
    return (
      <div className="print-sheet">
        <SheetHead />
        {shown}
        <Licence />
      </div>
    );
  }
  return <EventSheet selected={event} visible={visible} />;
}

/** The path whose cover is open, or that the page of lessons is opened at, is printed as a worksheet. */
function useWorksheet() {
  const state = useAppState((state) => state);
  const cover = selectCover(state);
  if (cover && state.view.path) return { path: cover, chosen: state.view.path };
  if (state.view.page !== 'paths' || !state.view.entry) return undefined;
  const chosen =
    state.view.entry === 'own' ? state.view.path : { kind: 'lesson' as const, id: state.view.entry };
  const path = findPath(state.dataset, chosen);
  return path && chosen && { path, chosen };
}

interface EventSheetProps {
  readonly selected: TimelineEvent | undefined;
  readonly visible: readonly TimelineEvent[];
}

/** The selected event, else the list. */
function EventSheet({ selected, visible }: EventSheetProps) {
  const strings = useStrings();
  const printing = usePartStrings(PRINTING_STRINGS);
  const dataset = useAppState((state) => state.dataset);
  const entries = selected ? [selected] : visible.slice(0, MOST);
  const numbers = new Map(selected ? [] : entries.map(({ id }, index) => [id, index + 1]));
  const references = referencesOf(entries, dataset, strings);
  const whole = !useAppState(isFiltered) && !selected && dataset.territoryParts.length > 0;
  const { smallMaps } = dataset.vocabulary.territory;
  const left = selected ? 0 : visible.length - entries.length;
  return (
    <div className="print-sheet" data-single={selected && true}>
      <SheetHead />
      {dataset.places.size > 0 && (
        <PrintedMap selected={selected} events={visible.slice(0, MOST)} numbers={numbers} />
      )}
      {entries.map((event) => (
        <SheetEvent key={event.id} event={event} number={numbers.get(event.id)} references={references} />
      ))}
      {entries.length === 0 && <p>{printing.nothing}</p>}
      {left > 0 && <p>{printing.more(left)}</p>}
      {whole && smallMaps && (
        <section className="sheet-territory-maps">
          <h2>{strings.territory.smallMaps(smallMaps.days.length)}</h2>
          <TerritoryMaps dataset={dataset} maps={smallMaps} />
        </section>
      )}
      <References references={references} />
      <Licence />
    </div>
  );
}

const Licence = () => {
  const strings = useStrings();
  const licence = useAppState(({ dataset }) => dataset.licence);
  return <p className="sheet-licence">{strings.shell.terms(licence)}</p>;
};
