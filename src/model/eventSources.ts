import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { ArticleId, EventId, SourceId } from './event.ts';
import type { Publication, Source } from './source.ts';

/** A publication: a source of the data, an article, or one that only claims describe. */
export type Cited =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'publication'; readonly id: string; readonly publication: Publication };

/** A publication that an event rests on, and the claims about the event that are known from it. */
export interface EventSource {
  readonly cited: Cited;
  readonly claims: readonly Claim[];
}

export const articleKey = (id: ArticleId): string => `article ${id}`;

/** Claims describe their sources in place; the same address is the same publication. */
export const publicationKey = ({
  url,
  publisher,
  title,
}: Pick<Publication, 'url' | 'publisher' | 'title'>): string => url ?? `${publisher} ${title ?? ''}`;

export const claimKey = ({ source }: Pick<Claim, 'source'>): string =>
  source.articleId ? articleKey(source.articleId) : publicationKey(source);

/** Whether a claim rests on a page, not on general knowledge. */
const restsOnPage = ({ verified, source }: Claim): boolean => verified || source.url !== undefined;

/** The publication that a claim rests on; undefined if it is general knowledge. */
export function citedBy(
  claim: Claim,
  { articles, sources }: Pick<Dataset, 'articles' | 'sources'>,
): Cited | undefined {
  if (!restsOnPage(claim)) return undefined;
  const { articleId, ...publication } = claim.source;
  const article = articleId === undefined ? undefined : articles.get(articleId);
  if (article) return { kind: 'article', article };
  const source = sourcesByKey(sources).get(publicationKey(publication));
  return source ? { kind: 'source', source } : { kind: 'publication', id: `${claim.id}-source`, publication };
}

export const idOfCited = (cited: Cited): string =>
  cited.kind === 'source' ? cited.source.id : cited.kind === 'article' ? cited.article.id : cited.id;

/** Its title, or its publisher if the title is not known. */
export function nameOfCited(cited: Cited): string {
  if (cited.kind === 'article') return cited.article.title;
  const { title, publisher } = cited.kind === 'source' ? cited.source : cited.publication;
  return title ?? publisher;
}

/** Its source or what claims say of it; undefined for an article, which has fields of its own. */
export function publicationOf(cited: Cited): Publication | undefined {
  switch (cited.kind) {
    case 'source':
      return cited.source;
    case 'publication':
      return cited.publication;
    case 'article':
      return undefined;
  }
}

/** An article, which names its sources itself, or an event. */
export interface Sourced {
  readonly id: EventId | ArticleId;
  readonly sourceIds?: readonly SourceId[];
}

export const sourceIdsOf = (
  { id, sourceIds }: Sourced,
  { sourceIdsByEvent }: Pick<Dataset, 'sourceIdsByEvent'>,
): readonly SourceId[] => sourceIds ?? sourceIdsByEvent.get(id) ?? [];

/** Whether sources are still to come. Every event has some. */
export const awaitsSources = ({ sourceIds }: Sourced, { awaited }: Pick<Dataset, 'awaited'>): boolean =>
  awaited.includes('sources') && sourceIds?.length !== 0;

/**
 * The publications that an event (or article) rests on, each once: its own sources in their order, then those that only
 * its claims name.
 */
export function sourcesOf(
  of: Sourced,
  dataset: Pick<Dataset, 'articles' | 'sources' | 'claims' | 'sourceIdsByEvent'>,
): EventSource[] {
  const claims = claimsByKey(claimsAbout(dataset.claims, of.id));
  const own = sourceIdsOf(of, dataset).flatMap((sourceId) => dataset.sources.get(sourceId) ?? []);
  const ownKeys = new Set(own.map(publicationKey));
  const further = [...claims].flatMap(([key, [first, ...others]]) => {
    const cited = ownKeys.has(key) ? undefined : citedBy(first, dataset);
    return cited ? [{ cited, claims: [first, ...others] }] : [];
  });
  return [
    ...own.map((source) => ({
      cited: { kind: 'source' as const, source },
      claims: claims.get(publicationKey(source)) ?? [],
    })),
    ...further,
  ];
}

/** All publications of a chronology: its sources, and those that only claims describe. */
export function allSources(dataset: Pick<Dataset, 'articles' | 'sources' | 'claims'>): Cited[] {
  const described = [...claimsByKey(dataset.claims).values()].flatMap(
    ([first]) => citedBy(first, dataset) ?? [],
  );
  return [
    ...[...dataset.sources.values()].map((source) => ({ kind: 'source' as const, source })),
    ...described.filter(({ kind }) => kind === 'publication'),
  ];
}

type SomeClaims = [Claim, ...Claim[]];

/** The claims that rest on a page, by their publication. */
function claimsByKey(claims: readonly Claim[]): Map<string, SomeClaims> {
  const groups = new Map<string, SomeClaims>();
  for (const claim of claims.filter(restsOnPage)) {
    const group = groups.get(claimKey(claim));
    if (group) group.push(claim);
    else groups.set(claimKey(claim), [claim]);
  }
  return groups;
}

const byEvent = new WeakMap<readonly Claim[], ReadonlyMap<string, readonly Claim[]>>();

/** The claims about an event; indexed once for each list of claims. */
function claimsAbout(claims: readonly Claim[], id: string): readonly Claim[] {
  let index = byEvent.get(claims);
  if (!index) {
    const groups = new Map<string, Claim[]>();
    for (const claim of claims) {
      const group = groups.get(claim.eventId);
      if (group) group.push(claim);
      else groups.set(claim.eventId, [claim]);
    }
    index = groups;
    byEvent.set(claims, index);
  }
  return index.get(id) ?? [];
}

const byKey = new WeakMap<Dataset['sources'], ReadonlyMap<string, Source>>();

function sourcesByKey(sources: Dataset['sources']): ReadonlyMap<string, Source> {
  let index = byKey.get(sources);
  if (!index) {
    // The first of two with the same address.
    index = new Map([...sources.values()].reverse().map((source) => [publicationKey(source), source]));
    byKey.set(sources, index);
  }
  return index;
}
