import { isoDay } from '../model/calendar.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

type Json = Record<string, unknown>;

/** A vocabulary in the format `araxes/1`; the inverse of `linkVocabulary`. */
export function toVocabulary(vocabulary: Vocabulary): Json {
  const { kinds, tracks, beside, sides, languages, holders, lines, territory, countries, extents } =
    vocabulary;
  const listed = (items: ReadonlyMap<string, { readonly token: string }>) =>
    [...items.values()].map(({ token, ...item }) => item);
  const { pictures, search } = vocabulary;
  const { caveat, points, formerBorder, smallMaps } = territory;
  return {
    kinds: listed(kinds),
    tracks: [...tracks.values()],
    beside,
    sides: listed(sides),
    languages,
    holders: listed(holders),
    lines: lines.map(({ id, label, span }) => ({
      id,
      label,
      from: isoDay(span.start),
      to: isoDay(span.end),
    })),
    ...(caveat && {
      territory: {
        caveat,
        points,
        former_border: formerBorder,
        small_maps: smallMaps && { days: smallMaps.days, box: boxOf(smallMaps.box) },
      },
    }),
    pictures: pictures && { box: boxOf(pictures.box), middle: [pictures.middle.lat, pictures.middle.lon] },
    countries: countries.map(({ districtZooms, labelAt, ...country }) => ({
      ...country,
      district_zooms: districtZooms,
      label_at: labelAt,
    })),
    extents: extents.map(({ id, label, placeIds }) => ({ id, label, places: placeIds })),
    perspectives: [...vocabulary.perspectives.values()],
    topics: [...vocabulary.topics].map(([id, label]) => ({ id, label })),
    ...(search.synonyms.length + search.common.length > 0 && { search }),
  };
}

const boxOf = ({ west, south, east, north }: Record<'west' | 'south' | 'east' | 'north', number>) => [
  west,
  south,
  east,
  north,
];
