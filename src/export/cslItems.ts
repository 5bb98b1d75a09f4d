import type { Article } from '../model/article.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Source } from '../model/source.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { formatDay } from '../strings/formatDate.ts';
import { strings } from '../strings/strings.ts';
import { type CslDate, cslDate } from './cslDate.ts';

/** A name as it is printed: a body's, never cut into parts. */
export interface CslName {
  readonly literal: string;
}

/** An item of CSL-JSON (schema csl-data 1.0.2), as far as we fill it. */
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
  /** The catalogue that the item was taken from. */
  readonly source?: string;
  readonly custom?: Readonly<Record<string, unknown>>;
}

/** Where and when the reader read the page that is cited. */
export interface Reading {
  /** http(s) only; absent where the app is not served from an address others can follow. */
  readonly address?: string | undefined;
  /** ISO day at the reader's place; absent where their clock is wrong. */
  readonly today: string | undefined;
}

/** The entry of the chronology about an event, as it stood on the day the facts were last looked at. */
export const eventItem = (dataset: Dataset, event: TimelineEvent, reading: Reading): CslItem =>
  entryItem(dataset, `araxes-${event.id}`, event.title, reading);

/** The chronology's page about an article: where its excerpts were read. */
export const articlePageItem = (dataset: Dataset, article: Article, reading: Reading): CslItem =>
  entryItem(dataset, `araxes-${article.id}`, strings.cite.excerptsOf(article.title), reading);

function entryItem(dataset: Dataset, id: string, title: string, { address, today }: Reading): CslItem {
  return {
    id,
    type: 'entry-encyclopedia',
    title,
    ...(dataset.author && { author: [{ literal: dataset.author }] }),
    'container-title': dataset.title,
    ...(dataset.publisher && { publisher: dataset.publisher }),
    issued: cslDate(dataset.asOf),
    version: formatDay(Date.parse(dataset.asOf)),
    ...(address && { URL: address }),
    ...(today && { accessed: cslDate(today) }),
    language: 'en',
  };
}

/** A news article, by the agency that wrote it, in the paper that printed it. */
export function articleItem(article: Article): CslItem {
  return {
    id: article.id,
    type: 'article-newspaper',
    title: article.title,
    ...authors(article.agency, article.publisher),
    'container-title': article.publisher,
    issued: cslDate(article.published.edtf),
    language: 'en',
  };
}

/** A publication the chronology rests on, with the side it writes from. */
export function sourceItem(source: Source, { perspectives }: Pick<Vocabulary, 'perspectives'>): CslItem {
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
    custom: { perspective, seen },
  };
}

/** All sources, each saying which chronology it was taken from, as of when, and on what terms. */
export function sourceItems(dataset: Dataset): CslItem[] {
  const { title, asOf, licence, origin } = dataset;
  const from = [
    title,
    strings.shell.asOf(formatDay(Date.parse(asOf))),
    licence,
    origin?.address,
    origin?.selection,
  ];
  const source = from.filter(Boolean).join('; ');
  return [...dataset.sources.values()].map((it) => ({ ...sourceItem(it, dataset.vocabulary), source }));
}

/** Agencies that are known by their letters. */
const AGENCIES: Readonly<Record<string, string>> = { AP: 'Associated Press', AFP: 'Agence France-Presse' };

/** "AP/AFP" names two; an agency that is the publisher itself is no author beside it. */
function authors(agency: string, publisher: string): { author?: CslName[] } {
  const names = agency
    .replace(/\s*\(.*\)$/, '')
    .split('/')
    .map((name) => AGENCIES[name] ?? name);
  const author = names.filter((name) => name !== publisher).map((literal) => ({ literal }));
  return author.length > 0 ? { author } : {};
}
