import { useDeferredValue, useId, useState } from 'react';
import {
  articleItem,
  articlePageItem,
  type CslItem,
  eventItem,
  type PageVisit,
  sourceItem,
} from '../../../export/cslItems.ts';
import { pageUrl } from '../../../export/pageUrl.ts';
import type { Article } from '../../../model/article.ts';
import type { Dataset } from '../../../model/dataset.ts';
import type { TimelineEvent } from '../../../model/event.ts';
import { readersDay } from '../../../model/readersDay.ts';
import { useAppState } from '../../../store/context.ts';
import type { Strings } from '../../../strings/strings.ts';
import { CopyField } from '../../CopyField.tsx';
import { Space } from '../../Space.tsx';
import { useStrings } from '../../useStrings.ts';
import { servedFrom } from '../servedFrom.ts';
import { CitationField } from './CitationField.tsx';
import { CITATION_STYLES, type CitationStyle, type WrittenStyle } from './citationStyles.ts';
import { formatBibtex } from './formatBibtex.ts';
import { formatCitations, formatInText, type Run, textOf } from './formatCitation.ts';
import './cite.css';
import { itemAt } from '../../../model/lists.ts';

/** What is cited: an event's entry, or an article and the page that quotes it. */
export type Cited = { readonly event: TimelineEvent } | { readonly article: Article };

/** The last chosen style, kept from one page to the next. */
let chosenStyle: CitationStyle = 'mla';

/** Citations of an open event or article, and of its sources, in the chosen style. */
export default function Citations({ cited }: { cited: Cited }) {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const [chosen, setStyle] = useState(chosenStyle);
  // The first citation in a style is slow, because the style is parsed then. The choice is shown before.
  const style = useDeferredValue(chosen);
  const choose = (next: CitationStyle) => {
    chosenStyle = next;
    setStyle(next);
  };
  const { page, article } = itemsOf(cited, dataset, strings);
  return (
    <div className="citations">
      <StyleChoice style={chosen} onChoose={choose} />
      {article && <ArticleCitations article={article} page={page} style={style} />}
      {!article && <Field label={strings.cite.entry} items={[page]} style={style} />}
      {!page.URL && <p className="citations-note">{strings.cite.noAddress}</p>}
      <Sources ids={'event' in cited ? cited.event.sourceIds : cited.article.sourceIds} style={style} />
      <p className="citations-note">
        <a href="https://citationstyles.org/" rel="noopener noreferrer" target="_blank">
          {strings.cite.madeWith}
        </a>
      </p>
    </div>
  );
}

/** The page of the app that is cited, and the article that it quotes. */
function itemsOf(cited: Cited, dataset: Dataset, strings: Strings): { page: CslItem; article?: CslItem } {
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

interface FieldProps {
  readonly label: string;
  readonly items: readonly CslItem[];
  readonly style: CitationStyle;
}

function Field({ label, items, style }: FieldProps) {
  const strings = useStrings();
  if (style === 'bibtex') return <CopyField label={label} text={formatBibtex(items, strings)} rows={8} />;
  if (style !== 'csl-json') return <CitationField label={label} citations={formatCitations(items, style)} />;
  return <CopyField label={label} text={JSON.stringify(items, undefined, 2)} rows={8} />;
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
      <Field label={strings.cite.article} items={[article]} style={style} />
      {article.issued?.circa && <p className="citations-note">{strings.cite.circa}</p>}
      <p className="citations-note">{strings.cite.quotedHere}</p>
      {style === 'chicago-note' ? (
        <CitationField
          label={strings.cite.quotedFromHere}
          citations={[{ id: 'quoted', runs: quotedIn(article, page, strings) }]}
        />
      ) : (
        <Field label={strings.cite.articlePage} items={[page]} style={style} />
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

function Sources({ ids, style }: { ids: readonly string[]; style: CitationStyle }) {
  const strings = useStrings();
  const { sources, vocabulary } = useAppState((state) => state.dataset);
  const items = ids.flatMap((id) => sources.get(id) ?? []).map((it) => sourceItem(it, vocabulary, strings));
  if (ids.length === 0) return null;
  if (sources.size === 0) return <p className="empty">{strings.panel.sourcesLoading}</p>;
  return <Field label={strings.cite.sources(items.length)} items={items} style={style} />;
}
