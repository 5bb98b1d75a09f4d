import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TimelineEvent } from '../model/event.ts';
import { allSources, type Cited } from '../model/eventSources.ts';
import type { Publication, Source } from '../model/source.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { formatDay } from '../strings/formatDate.ts';
import type { Strings } from '../strings/strings.ts';
import { type CslDate, cslDate } from './cslDate.ts';

/** The name of an organisation, which is never split into parts. */
export interface CslName {
  readonly literal: string;
}

/** An item of CSL-JSON (schema csl-data 1.0.2); only the fields that we use. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'entry-encyclopedia' | 'article-newspaper' | 'dataset' | 'document';
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly version?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
  /** The catalogue from which the item was taken. */
  readonly source?: string;
  readonly custom?: { readonly perspective?: string; readonly seen?: boolean; readonly original?: string };
}

/** Where and when the reader visited the page that is cited. */
export interface PageVisit {
  /** http(s) only; absent where the app has no address that others can open. */
  readonly address?: string | undefined;
  /** ISO date in the reader's time zone; absent where their clock is wrong. */
  readonly today: string | undefined;
}

/** The chronology's entry about an event, as of the day on which the facts were last checked. */
export const eventItem = (
  dataset: Dataset,
  event: TimelineEvent,
  reading: PageVisit,
  strings: Strings,
): CslItem => entryItem(dataset, `araxes-${event.id}`, event.title, reading, strings);

/** The chronology's page about an article: where the reader read its excerpts. */
export const articlePageItem = (
  dataset: Dataset,
  article: Article,
  reading: PageVisit,
  strings: Strings,
): CslItem =>
  entryItem(dataset, `araxes-${article.id}`, strings.cite.excerptsOf(article.title), reading, strings);

function entryItem(
  dataset: Dataset,
  id: string,
  title: string,
  { address, today }: PageVisit,
  strings: Strings,
): CslItem {
  return {
    id,
    type: 'entry-encyclopedia',
    title,
    ...(dataset.author && { author: [{ literal: dataset.author }] }),
    'container-title': dataset.title,
    ...(dataset.publisher && { publisher: dataset.publisher }),
    issued: cslDate(dataset.asOf),
    version: formatDay(Date.parse(dataset.asOf), strings),
    ...(address && { URL: address }),
    ...(today && { accessed: cslDate(today) }),
    language: 'en',
  };
}

/** A news article: the agency is the author, the newspaper is the container. */
export function articleItem(article: Article): CslItem {
  return {
    id: article.id,
    type: 'article-newspaper',
    title: article.title,
    ...(article.agency && authors(article.agency, article.publisher)),
    'container-title': article.publisher,
    issued: cslDate(article.published.edtf),
    language: 'en',
  };
}

/** A source of the chronology, with its perspective as a note. */
export function sourceItem(
  source: Source,
  { perspectives }: Pick<Vocabulary, 'perspectives'>,
  strings: Strings,
): CslItem {
  const { id, perspective, seen, agency, date, url, title, publisher, original } = source;
  const side = perspectives.get(perspective);
  return {
    id,
    type: url ? (side?.cited ?? 'webpage') : 'document',
    ...(title && { title }),
    ...(agency && authors(agency, publisher)),
    'container-title': publisher,
    ...(date && { issued: cslDate(date) }),
    ...(url && { URL: url }),
    note: [
      original && strings.cite.original(original),
      side && strings.cite.perspective(side.label),
      !seen && strings.panel.notSeen,
      source.note,
    ]
      .filter(Boolean)
      .join('; '),
    custom: { perspective, seen, ...(original && { original }) },
  };
}

/** A publication that only claims or terms describe. */
export function publicationItem(
  id: string,
  { publisher, title, date, url, original, note }: Publication,
  strings: Strings,
): CslItem {
  const notes = [original && strings.cite.original(original), note].filter(Boolean).join('; ');
  return {
    id,
    type: url ? 'webpage' : 'document',
    ...(title && { title }),
    'container-title': publisher,
    ...(date && { issued: cslDate(date) }),
    ...(url && { URL: url }),
    ...(notes && { note: notes }),
    ...(original && { custom: { original } }),
  };
}

/** A source, an article, or a publication that only claims describe. */
export function citedItem(
  cited: Cited,
  vocabulary: Pick<Vocabulary, 'perspectives'>,
  strings: Strings,
): CslItem {
  switch (cited.kind) {
    case 'source':
      return sourceItem(cited.source, vocabulary, strings);
    case 'article':
      return articleItem(cited.article);
    case 'publication':
      return publicationItem(cited.id, cited.publication, strings);
  }
}

/** The chronology's entry about a claim: on the page of its event. `title` and `words` say what the claim is. */
export const claimItem = (
  dataset: Dataset,
  claim: Claim,
  { title, words }: { readonly title: string; readonly words: string },
  reading: PageVisit,
  strings: Strings,
): CslItem => ({ ...entryItem(dataset, `araxes-${claim.id}`, title, reading, strings), note: words });

/** All sources, also those that only claims describe; each names the chronology it was taken from, its date and its licence. */
export function sourceItems(dataset: Dataset, strings: Strings): CslItem[] {
  const { title, asOf, licence, origin } = dataset;
  const from = [
    title,
    strings.shell.asOf(formatDay(Date.parse(asOf), strings)),
    licence,
    origin?.address,
    origin?.selection,
  ];
  const source = from.filter(Boolean).join('; ');
  return allSources(dataset).map((cited) => ({ ...citedItem(cited, dataset.vocabulary, strings), source }));
}

/** Agencies that are usually named by their initials. */
const AGENCIES: Readonly<Record<string, string>> = { AP: 'Associated Press', AFP: 'Agence France-Presse' };

/** "AP/AFP" names two agencies. An agency that is also the publisher is not repeated as author. */
function authors(agency: string, publisher: string): { author?: CslName[] } {
  const names = agency
    .replace(/\s*\(.*\)$/, '')
    .split('/')
    .map((name) => AGENCIES[name] ?? name);
  const author = names.filter((name) => name !== publisher).map((literal) => ({ literal }));
  return author.length > 0 ? { author } : {};
}
