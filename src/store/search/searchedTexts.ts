import type { Claim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { sourceIdsOf } from '../../model/eventSources.ts';
import type { Place } from '../../model/place.ts';
import { kindName } from '../../model/vocabulary.ts';
import { wordsIn } from './words.ts';

/** Which part of an event a text is. */
export type TextOrigin =
  | 'title'
  | 'kind'
  | 'place'
  | 'summary'
  | 'note'
  | 'excerpt'
  | 'claim'
  | 'quote'
  | 'speaker'
  | 'otherName'
  | 'actor'
  | 'article'
  | 'source';

/** A text that is searched. */
export interface SearchedText {
  readonly where: TextOrigin;
  readonly text: string;
  /** Whose words they are: the title of the article, the speaker of the claim, the neutral name of the place. */
  readonly of?: string;
}

/** The parts that the list of events shows. */
export const LISTED_ORIGINS: ReadonlySet<TextOrigin> = new Set<TextOrigin>([
  'title',
  'kind',
  'place',
  'summary',
]);

/** Records that belong to an event but are not part of it. */
export interface RelatedRecords {
  readonly claims?: readonly Claim[];
}

/** All texts of an event that are searched: first those in the list, then the most informative ones. */
export function searchedTexts(
  event: TimelineEvent,
  dataset: Dataset,
  { claims = [] }: RelatedRecords = {},
): SearchedText[] {
  const known = <T>(ids: readonly string[], from: ReadonlyMap<string, T>) =>
    ids.map((id) => from.get(id)).filter((it) => it !== undefined);
  const places = known(event.placeIds, dataset.places);
  const notes = [dataset.notesByEvent.get(event.id), event.timeNote, ...event.notVerified];
  return [
    { where: 'title', text: event.title },
    { where: 'kind', text: kindName(dataset.vocabulary, event) },
    ...places.map(({ name }) => ({ where: 'place' as const, text: name })),
    { where: 'summary', text: event.summary },
    ...(dataset.excerptsByEvent.get(event.id) ?? []).map(({ text, articleId }) => ({
      where: 'excerpt' as const,
      text,
      of: dataset.articles.get(articleId)?.title ?? '',
    })),
    ...places.flatMap((place) => otherNames(place, dataset)),
    ...known(event.actorIds, dataset.actors).map(({ name }) => ({ where: 'actor' as const, text: name })),
    ...claims.flatMap(claimTexts),
    ...notes.map((note) => ({ where: 'note' as const, text: note ?? '' })),
    ...known(event.articleIds, dataset.articles).map(({ title }) => ({
      where: 'article' as const,
      text: title,
    })),
    ...known(sourceIdsOf(event, dataset), dataset.sources).map(({ publisher, title }) => ({
      where: 'source' as const,
      text: [publisher, title].filter(Boolean).join(': '),
    })),
  ];
}

const otherNames = ({ id, name }: Place, { sideNames }: Dataset): SearchedText[] =>
  Object.values(sideNames.get(id) ?? {})
    .flatMap(({ latin, script }) => [latin, script ?? ''])
    .map((text) => ({ where: 'otherName', text, of: name }));

const claimTexts = ({ statement, quote, speaker }: Claim): SearchedText[] => [
  { where: 'claim', text: statement, of: speaker },
  ...(quote ? [{ where: 'quote' as const, text: quote, of: speaker }] : []),
  { where: 'speaker', text: speaker },
];

/** The folded words of the texts, separated by spaces, for searching words and phrases. */
export function haystackOf(texts: readonly SearchedText[]): string {
  const lines = texts.flatMap(({ text }) => {
    const { simple, compound } = wordsIn(text);
    return [simple, compound].map((words) => ` ${words.map(({ folded }) => folded).join(' ')} `);
  });
  return lines.join('\n');
}
