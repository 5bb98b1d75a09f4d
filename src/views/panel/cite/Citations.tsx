import { useDeferredValue, useId, useState } from 'react';
import {
  articleItem,
  articlePageItem,
  type CslItem,
  citedItem,
  eventItem,
  type PageVisit,
} from '../../../export/cslItems.ts';
import { pageUrl } from '../../../export/pageUrl.ts';
import type { Article } from '../../../model/article.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Dataset } from '../../../model/dataset.ts';
import type { TimelineEvent } from '../../../model/event.ts';
import { awaitsSources, type Cited, type Sourced, sourcesOf } from '../../../model/eventSources.ts';
import { readersDay } from '../../../model/readersDay.ts';
import { useAppState } from '../../../store/context.ts';
import type { Strings } from '../../../strings/strings.ts';
import { Space } from '../../text/Space.tsx';
import { useStrings } from '../../useStrings.ts';
import { useVocabulary } from '../../useVocabulary.ts';
import { servedFrom } from '../servedFrom.ts';
import { CitationField } from './CitationField.tsx';
import { ClaimCitations } from './ClaimCitations.tsx';
import { CITATION_STYLES, type CitationStyle, type WrittenStyle } from './citationStyles.ts';
import { formatCitations, formatInText, type Run, textOf } from './formatCitation.ts';
import { ItemsField } from './ItemsField.tsx';
import './cite.css';
import { itemAt } from '../../../model/lists.ts';

/** What is cited: an event's entry, an article and the page that quotes it, one claim, or one source. */
export type CitedHere =
  | { readonly event: TimelineEvent }
  | { readonly article: Article }
  | { readonly claim: Claim }
  | { readonly source: Cited };

/** The last chosen style, kept from one page to the next. */
let chosenStyle: CitationStyle = 'mla';

/** Citations in the chosen style. */
export default function Citations({ cited }: { cited: CitedHere }) {
  const strings = useStrings();
  const [chosen, setStyle] = useState(chosenStyle);
  // The first citation in a style is slow, because the style is parsed then. The choice is shown before.
  const style = useDeferredValue(chosen);
  const choose = (next: CitationStyle) => {
    chosenStyle = next;
    setStyle(next);
  };
  return (
    <div className="citations">
      <StyleChoice style={chosen} onChoose={choose} />
      {'claim' in cited && <ClaimCitations claim={cited.claim} style={style} />}
      {'source' in cited && <SourceCitation cited={cited.source} style={style} />}
      {'event' in cited && <PageCitations page={cited} sourced={cited.event} style={style} />}
      {'article' in cited && <PageCitations page={cited} sourced={cited.article} style={style} />}
      <p className="citations-note">
        <a href="https://citationstyles.org/" rel="noopener noreferrer" target="_blank">
          {strings.cite.madeWith}
        </a>
      </p>
    </div>
  );
}

function SourceCitation({ cited, style }: { cited: Cited; style: CitationStyle }) {
  const strings = useStrings();
  const vocabulary = useVocabulary();
  return (
    <ItemsField label={strings.cite.source} items={[citedItem(cited, vocabulary, strings)]} style={style} />
  );
}

type OpenPage = { readonly event: TimelineEvent } | { readonly article: Article };

interface PageCitationsProps {
  readonly page: OpenPage;
  readonly sourced: Sourced;
  readonly style: CitationStyle;
}

/** An open event or article, and its sources. */
function PageCitations({ page: cited, sourced, style }: PageCitationsProps) {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const { page, article } = itemsOf(cited, dataset, strings);
  return (
    <>
      {article && <ArticleCitations article={article} page={page} style={style} />}
      {!article && <ItemsField label={strings.cite.entry} items={[page]} style={style} />}
      {!page.URL && <p className="citations-note">{strings.cite.noAddress}</p>}
      <Sources of={sourced} style={style} />
    </>
  );
}

/** The page of the app that is cited, and the article that it quotes. */
function itemsOf(cited: OpenPage, dataset: Dataset, strings: Strings): { page: CslItem; article?: CslItem } {
  const reading = (name: 'event' | 'article', id: string): PageVisit => ({
    address: pageUrl(servedFrom(dataset), name, id),
    today: readersDay(dataset.asOf),
  });
  if ('event' in cited) {
    return { page: eventItem(dataset, cited.event, reading('event', cited.event.id), strings) };
  }
  const { article } = cited;
  return {
    article: articleItem(article),
    page: articlePageItem(dataset, article, reading('article', article.id), strings),
  };
}

interface StyleChoiceProps {
  readonly style: CitationStyle;
  readonly onChoose: (style: CitationStyle) => void;
}

function StyleChoice({ style, onChoose }: StyleChoiceProps) {
  const strings = useStrings();
  const id = useId();
  return (
    <p className="citation-style">
      <label htmlFor={id}>{strings.cite.style}</label>
      <Space />
      <select
        id={id}
        value={style}
        onChange={(it) => onChoose(itemAt(CITATION_STYLES, it.currentTarget.selectedIndex))}
      >
        {CITATION_STYLES.map((name) => (
          <option key={name} value={name}>
            {strings.cite.styles[name]}
          </option>
        ))}
      </select>
    </p>
  );
}

interface ArticleCitationsProps {
  readonly article: CslItem;
  readonly page: CslItem;
  readonly style: CitationStyle;
}

/** The article itself, and how to say that it was read here. */
function ArticleCitations({ article, page, style }: ArticleCitationsProps) {
  const strings = useStrings();
  return (
    <>
      <ItemsField label={strings.cite.article} items={[article]} style={style} />
      {article.issued?.circa && <p className="citations-note">{strings.cite.circa}</p>}
      <p className="citations-note">{strings.cite.quotedHere}</p>
      {style === 'chicago-note' ? (
        <CitationField
          label={strings.cite.quotedFromHere}
          citations={[{ id: 'quoted', runs: quotedIn(article, page, strings) }]}
        />
      ) : (
        <ItemsField label={strings.cite.articlePage} items={[page]} style={style} />
      )}
      <InText article={article} page={page} style={style} />
    </>
  );
}

/** One note for both: "Associated Press, “Title,” …, quoted in …". */
function quotedIn(article: CslItem, page: CslItem, strings: Strings): Run[] {
  const [first = [], second = []] = formatCitations([article, page], 'chicago-note').map(({ runs }) => runs);
  const last = first.length - 1;
  const open = first.map((run, index) =>
    index === last ? { ...run, text: run.text.replace(/\.$/, '') } : run,
  );
  return [...open, { text: strings.cite.quotedIn, italic: false }, ...second];
}

function InText({ article, page, style }: ArticleCitationsProps) {
  const strings = useStrings();
  if (style !== 'mla' && style !== 'apa') return null;
  const said = (item: CslItem, as: WrittenStyle) => formatInText(item, as);
  const text =
    style === 'mla'
      ? strings.cite.inText.mla(said(page, style))
      : strings.cite.inText.apa(said(article, style), said(page, style));
  const runs = [{ text, italic: false }];
  return <CitationField label={strings.cite.inText.label} citations={[{ id: textOf(runs), runs }]} />;
}

/** What it rests on, also by its claims. */
function Sources({ of, style }: { of: PageCitationsProps['sourced']; style: CitationStyle }) {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const items = sourcesOf(of, dataset).map(({ cited }) => citedItem(cited, dataset.vocabulary, strings));
  if (awaitsSources(of, dataset)) return <p className="empty">{strings.panel.sourcesLoading}</p>;
  if (items.length === 0) return null;
  return <ItemsField label={strings.cite.sources(items.length)} items={items} style={style} />;
}
