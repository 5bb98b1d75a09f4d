import type { Dataset } from '../model/dataset.ts';
import type { TimelineEvent } from '../model/event.ts';

/** Lower case without diacritics, so that "Agdam" finds "Ağdam". */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').replaceAll('ə', 'a');

const haystacks = new WeakMap<TimelineEvent, string>();

/** Everything of an event that a search looks at: its text, places in both names, actors, excerpts, sources. */
function haystack(event: TimelineEvent, dataset: Dataset): string {
  const known = haystacks.get(event);
  if (known !== undefined) return known;
  const places = event.placeIds.flatMap((id) => {
    const place = dataset.places.get(id);
    const names = Object.values(place?.names ?? {});
    return place ? [place.name, ...names.flatMap(({ latin, script }) => [latin, script ?? ''])] : [];
  });
  const sources = event.sourceIds.flatMap((id) => {
    const source = dataset.sources.get(id);
    return source ? [source.publisher, source.title ?? ''] : [];
  });
  const text = fold(
    [
      event.title,
      event.summary,
      event.note ?? '',
      ...places,
      ...event.actorIds.map((id) => dataset.actors.get(id)?.name ?? ''),
      ...(dataset.excerptsByEvent.get(event.id) ?? []).map((excerpt) => excerpt.text),
      ...event.articleIds.map((id) => dataset.articles.get(id)?.title ?? ''),
      ...sources,
    ].join('\n'),
  );
  // Sources arrive after first sight; what was read without them must not be kept.
  if (dataset.sources.size > 0) haystacks.set(event, text);
  return text;
}

/** True when every word of the query stands somewhere in the event. An empty query matches everything. */
export function matchesQuery(event: TimelineEvent, query: string, dataset: Dataset): boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = haystack(event, dataset);
  return words.every((word) => text.includes(word));
}
