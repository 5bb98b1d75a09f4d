import Papa from 'papaparse';
import type { Dataset } from '../model/dataset.ts';
import type { TimelineEvent } from '../model/event.ts';
import { publicationOf, sourcesOf } from '../model/eventSources.ts';
import { wrapLongitude } from '../model/longitude.ts';
import type { Publication } from '../model/source.ts';
import { formatDate } from '../strings/formatDate.ts';
import type { Strings } from '../strings/strings.ts';
import { daysOf, isoTime } from './isoDates.ts';
import { pageUrl } from './pageUrl.ts';

type Cell = string | number | boolean | undefined;
type Column = (event: TimelineEvent, dataset: Dataset, strings: Strings) => Cell;

/** Separates several values in one cell. */
export const SEPARATOR = ' | ';

/** The columns in order. Their names are stable; the download page explains them. */
export const COLUMNS = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  date: ({ date }) => date.edtf,
  date_in_words: ({ date }, _, strings) => formatDate(date, strings),
  first_day: ({ date }) => daysOf(date.span)[0],
  last_day: ({ date }) => daysOf(date.span)[1],
  date_precision: ({ date }) => date.precision,
  time: ({ time }) => time && isoTime(time),
  other_readings: ({ otherReadings }) =>
    joined(
      otherReadings.map(({ date, time, accordingTo }) => {
        const what = [date?.edtf, time && isoTime(time)].filter(Boolean).join(' ');
        return `${what} (${accordingTo})`;
      }),
    ),
  kind: ({ kind }) => kind,
  track: ({ track }) => track,
  core: ({ core }) => core,
  places: ({ placeIds }, { places }) => named(placeIds, places),
  latitude: ({ placeIds }, { places }) => places.get(placeIds[0] ?? '')?.lat,
  longitude: ({ placeIds }, { places }) => {
    const place = places.get(placeIds[0] ?? '');
    return place && wrapLongitude(place.lon);
  },
  actors: ({ actorIds }, { actors }) => named(actorIds, actors),
  summary: ({ summary }) => summary,
  not_verified: ({ notVerified }) => joined(notVerified),
  note: ({ id, timeNote }, { notesByEvent }) => joined([timeNote, notesByEvent.get(id)]),
  articles: ({ articleIds }, { articles }) => joined(articleIds.map((id) => articles.get(id)?.title)),
  sources: (event, dataset) =>
    joined(
      publicationsOf(event, dataset).map(({ publisher, title }) =>
        [publisher, title].filter(Boolean).join(': '),
      ),
    ),
  source_addresses: (event, dataset) => joined(publicationsOf(event, dataset).map(({ url }) => url)),
  address: ({ id }, { origin }) => pageUrl(origin?.address, 'event', id),
  chronology: (_, { title }) => title,
  as_of: (_, { asOf }) => asOf,
  licence: (_, { licence }) => licence,
} as const satisfies Record<string, Column>;

/** A cell that a spreadsheet would take for a formula. The pattern of papaparse misses cells with line breaks. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The events as a table (RFC 4180): one row per event, column names first. A text cell that begins with = + - @ gets an
 * apostrophe in front.
 */
export function toCsv(dataset: Dataset, strings: Strings): string {
  const columns = Object.entries<Column>(COLUMNS);
  const rows = [...dataset.events.values()].map((event) =>
    columns.map(([, cell]) => cell(event, dataset, strings) ?? ''),
  );
  const fields = columns.map(([name]) => name);
  return `${Papa.unparse({ fields, data: rows }, { escapeFormulae: FORMULA })}\r\n`;
}

/** What the event and its claims rest on. The articles have a column of their own. */
const publicationsOf = (event: TimelineEvent, dataset: Dataset): Publication[] =>
  sourcesOf(event, dataset).flatMap(({ cited }) => publicationOf(cited) ?? []);

const joined = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join(SEPARATOR);

const named = (ids: readonly string[], items: ReadonlyMap<string, { readonly name: string }>) =>
  joined(ids.map((id) => items.get(id)?.name));
