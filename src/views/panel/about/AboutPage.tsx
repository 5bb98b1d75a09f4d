import type { ReactNode } from 'react';
import { useAppState } from '../../../store/context.ts';
import { aboutStrings as words } from '../../../strings/aboutStrings.ts';
import { formatDate, formatDay } from '../../../strings/formatDate.ts';
import { strings } from '../../../strings/strings.ts';
import { later } from '../../later.tsx';
import { Space } from '../../Space.tsx';
import { ArticleList } from '../ArticleList.tsx';
import { PageLink } from '../PageLink.tsx';
import { PanelPage } from '../PanelPage.tsx';
import './about.css';
import { countFigures, type Figures } from './countFigures.ts';
import { Licences } from './Licences.tsx';
import { MarkLegend } from './MarkLegend.tsx';

const SixMaps = later(strings.control.sixMaps, () => import('../../controlMaps/SixMaps.tsx'));

const MORE = ['wording', 'glossary', 'claims', 'places', 'downloads', 'accessibility'] as const;

/** What this chronology is, how it was made and checked, how to read it, and what is uncertain in it. */
export default function AboutPage() {
  const dataset = useAppState((state) => state.dataset);
  const arrived = dataset.sources.size > 0;
  const figures = countFigures(dataset);
  const asOf = formatDay(Date.parse(dataset.asOf));
  return (
    <PanelPage title={dataset.title}>
      <p className="kicker">{strings.shell.asOf(asOf)}</p>
      <p className="summary">{dataset.description}</p>
      <p>{arrived ? `${words.contents(figures)} ${words.name}` : words.name}</p>
      <ul className="about-pages">
        {MORE.map((page) => (
          <li key={page}>
            <PageLink page={page}>{strings.pages.names[page]}</PageLink>
            <Space />
            <span className="source-details">{words.pages[page]}</span>
          </li>
        ))}
      </ul>
      <Part title={words.reading}>
        <MarkLegend figures={figures} />
      </Part>
      {arrived && (
        <>
          <Part title={words.made}>
            <Made figures={figures} />
          </Part>
          <Part title={words.uncertain}>
            <Uncertain figures={figures} asOf={asOf} />
          </Part>
        </>
      )}
      {dataset.control.length > 0 && (
        <Part title={words.control}>
          <p>{words.controlIntro}</p>
          <SixMaps control={dataset.control} />
        </Part>
      )}
      <ArticleList />
      <Part title={words.privacy}>
        <p>{words.privacyText}</p>
      </Part>
      <Part title={words.licences}>
        <Licences />
      </Part>
    </PanelPage>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="about-part">
    <h3>{title}</h3>
    {children}
  </section>
);

const Made = ({ figures: it }: { figures: Figures }) => (
  <>
    <p>{words.chosen(it.articles, it.offConflict)}</p>
    <p>{words.core(it.core, it.events, it.iranTrack)}</p>
    <p>{words.checked(it.severalPublishers, it.events)}</p>
    <p>{words.quoted(it.excerpts)}</p>
    <p>{words.claimed(it.claims, it.speakers)}</p>
    <p>{words.worded(it.rules)}</p>
  </>
);

const Uncertain = ({ figures: it, asOf }: { figures: Figures; asOf: string }) => (
  <ul className="about-list">
    {it.latest && <li>{words.latest(asOf, formatDate(it.latest.date))}</li>}
    <li>{words.unknown}</li>
    <li>{words.unverified(it.unverified, it.datesDiffer)}</li>
    <li>{words.unverifiedClaims(it.unverifiedClaims, it.claims)}</li>
    <li>{words.partisan}</li>
    <li>{words.coordinates(it.unverifiedPlaces, it.places)}</li>
    <li>{words.spellings(it.unseenSpellings, it.spellings)}</li>
  </ul>
);
