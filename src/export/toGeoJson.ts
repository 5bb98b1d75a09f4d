import type { Dataset } from '../model/dataset.ts';
import type { TimelineEvent } from '../model/event.ts';
import { publicationOf, sourcesOf } from '../model/eventSources.ts';
import { wrapLongitude } from '../model/longitude.ts';
import type { Place } from '../model/place.ts';
import { daysOf, isoTime } from './isoDates.ts';
import { pageUrl } from './pageUrl.ts';

/** A point in degrees, longitude first (RFC 7946). */
interface Point {
  readonly type: 'Point';
  readonly coordinates: readonly [number, number];
}

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Point | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** RFC 7946, with foreign members for title, date, licence and origin. */
export interface EventCollection {
  readonly type: 'FeatureCollection';
  readonly title: string;
  readonly as_of: string;
  readonly licence: string;
  readonly address?: string | undefined;
  readonly selection?: string | undefined;
  readonly features: readonly Feature[];
}

/** One feature per event and place; an event without a place has a null geometry. */
export function toGeoJson(dataset: Dataset): EventCollection {
  const { title, asOf, licence, origin } = dataset;
  return {
    type: 'FeatureCollection',
    title,
    as_of: asOf,
    licence,
    address: origin?.address,
    selection: origin?.selection,
    features: [...dataset.events.values()].flatMap((event) => featuresOf(event, dataset)),
  };
}

function featuresOf(event: TimelineEvent, dataset: Dataset): Feature[] {
  const places = event.placeIds.map((id) => dataset.places.get(id)).filter((place) => place !== undefined);
  const properties = propertiesOf(event, dataset);
  if (places.length === 0) return [{ type: 'Feature', id: event.id, geometry: null, properties }];
  return places.map((place) => ({
    type: 'Feature',
    id: `${event.id}/${place.id}`,
    geometry: { type: 'Point', coordinates: [wrapLongitude(place.lon), place.lat] },
    properties: { ...properties, ...placeProperties(place) },
  }));
}

function propertiesOf(event: TimelineEvent, dataset: Dataset) {
  const { actors, origin } = dataset;
  const [start, end] = daysOf(event.date.span);
  return {
    event: event.id,
    title: event.title,
    date: event.date.edtf,
    start,
    end,
    date_precision: event.date.precision,
    time: event.time && isoTime(event.time),
    kind: event.kind,
    track: event.track,
    summary: event.summary,
    not_verified: event.notVerified.length > 0 ? event.notVerified : undefined,
    actors: event.actorIds.map((id) => actors.get(id)?.name).filter((name) => name !== undefined),
    sources: sourcesOf(event, dataset).flatMap(({ cited }) => publicationOf(cited)?.url ?? []),
    url: pageUrl(origin?.address, 'event', event.id),
  };
}

const placeProperties = ({ id, name, precision, uncertaintyKm }: Place) => ({
  place: id,
  place_name: name,
  place_precision: precision,
  uncertainty_km: uncertaintyKm,
});
