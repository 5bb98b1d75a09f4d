import type { About, Dataset } from '../../../model/dataset.ts';
import { useAppState } from '../../../store/context.ts';
import { hasPage } from '../../../store/offeredPages.ts';
import { formatDate, formatDay } from '../../../strings/formatDate.ts';
import type { Parts } from '../../../strings/translation.ts';
import { lazyPart } from '../../loading/lazyPart.tsx';
import { Space } from '../../text/Space.tsx';
import { PageLink } from '../PageLink.tsx';
import { PanelPage } from '../PanelPage.tsx';
import './about.css';
import { ABOUT_STRINGS } from '../../../strings/aboutStrings.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { countFigures, type Figures } from './countFigures.ts';
import { Licences } from './Licences.tsx';
import { Contact, Fairness, Makers } from './Makers.tsx';
import { MarkLegend } from './MarkLegend.tsx';
import { Part, Texts } from './Part.tsx';

const TerritoryMaps = lazyPart(
  (strings) => strings.territory.title,
  () => import('../../territoryMaps/TerritoryMaps.tsx'),
);

const MORE = ['articles', 'claims', 'places', 'glossary', 'wording', 'downloads', 'accessibility'] as const;

/**
 * What this chronology is, who made it, how it tries to be fair, how sure it is and where errors are reported; then how
 * it was made and how to read it.
 */
export default function AboutPage() {
  const strings = useStrings();
  const words = usePartStrings(ABOUT_STRINGS);
  const dataset = useAppState((state) => state.dataset);
  const arrived = dataset.sources.size > 0;
  const figures = countFigures(dataset);
  const asOf = formatDay(Date.parse(dataset.asOf), strings);
  return (
    <PanelPage title={dataset.title}>
      <p className="kicker">{strings.shell.asOf(asOf)}</p>
      <p className="summary">{dataset.description}</p>
      <p>{arrived && words.contents(figures)}</p>
      <Makers dataset={dataset} />
      {arrived && (
        <>
          <Fairness figures={figures} dataset={dataset} />
          <Part title={words.uncertain}>
            <Uncertain figures={figures} asOf={asOf} about={dataset.about} />
          </Part>
        </>
      )}
      <Contact dataset={dataset} />
      <Part title={words.reading}>
        <MarkLegend figures={figures} />
      </Part>
      {arrived && (
        <Part title={words.made}>
          <Texts of={chosenTexts(figures, dataset, words)} />
        </Part>
      )}
      {dataset.territoryParts.length > 0 && <Territory dataset={dataset} />}
      <Part title={words.more}>
        <MorePages dataset={dataset} />
      </Part>
      <Part title={words.privacy}>
        <p>{words.privacyText}</p>
      </Part>
      <Part title={words.licences}>
        <Licences />
      </Part>
    </PanelPage>
  );
}

function MorePages({ dataset }: { dataset: Dataset }) {
  const strings = useStrings();
  const words = usePartStrings(ABOUT_STRINGS);
  return (
    <ul className="about-pages">
      {MORE.filter((page) => hasPage(dataset, page)).map((page) => (
        <li key={page}>
          <PageLink page={page}>{strings.pages.names[page]}</PageLink>
          <Space />
          <span className="source-details">{words.pages[page]}</span>
        </li>
      ))}
    </ul>
  );
}

function Territory({ dataset }: { dataset: Dataset }) {
  const { about, vocabulary } = dataset;
  const words = usePartStrings(ABOUT_STRINGS);
  const { smallMaps } = vocabulary.territory;
  return (
    <Part title={words.territory}>
      <p>{[words.territoryIntro, about.territory].filter(Boolean).join(' ')}</p>
      {smallMaps && <TerritoryMaps dataset={dataset} maps={smallMaps} />}
    </Part>
  );
}

/** How events were chosen and checked. Leaves out what the chronology does not have. */
function chosenTexts(it: Figures, dataset: Dataset, words: Parts['about']) {
  const core = [words.core(it.core, it.events), ...it.ofTracks.map(([name, n]) => words.ofTrack(n, name))];
  return [
    dataset.about.chosen,
    it.core < it.events || it.ofTracks.length > 0 ? core.join(' ') : undefined,
    words.checked(it.severalPublishers, it.events),
    it.excerpts > 0 ? words.quoted(it.excerpts) : undefined,
  ];
}

interface UncertainProps {
  readonly figures: Figures;
  readonly asOf: string;
  readonly about: About;
}

function Uncertain({ figures: it, asOf, about }: UncertainProps) {
  const words = usePartStrings(ABOUT_STRINGS);
  const strings = useStrings();
  const texts = [
    it.latest && words.latest(asOf, formatDate(it.latest.date, strings)),
    about.unknown,
    words.unverified(it.unverified, it.datesDiffer),
    it.claims > 0 ? words.unverifiedClaims(it.unverifiedClaims, it.claims) : undefined,
    about.sources,
    it.places > 0 ? words.coordinates(it.unverifiedPlaces, it.places) : undefined,
    it.spellings > 0 ? words.spellings(it.unseenSpellings, it.spellings) : undefined,
  ];
  return (
    <ul className="about-list">
      {texts
        .filter((text) => text !== undefined)
        .map((text) => (
          <li key={text}>{text}</li>
        ))}
    </ul>
  );
}
