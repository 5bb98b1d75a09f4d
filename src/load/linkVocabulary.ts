import { itemAt } from '../model/lists.ts';
import type {
  Country,
  FillPattern,
  Holder,
  Kind,
  NameLanguage,
  Perspective,
  PictureRegion,
  SearchWords,
  Side,
  Territory,
  Track,
  Vocabulary,
} from '../model/vocabulary.ts';
import { labelOfId, SHAPES } from '../model/vocabulary.ts';
import { colourNumber, GREY, paleColourNumber } from '../styles/derivedColours.ts';
import type { ChronologyDocument } from './documentParts.ts';
import type { VocabularyRecord } from './vocabularyRecord.ts';

type ListOf = 'kinds' | 'tracks' | 'sides' | 'holders' | 'countries' | 'perspectives';
type Given<Part extends ListOf> = NonNullable<VocabularyRecord[Part]>[number];
type GivenHolder = Omit<Given<'holders'>, 'of'> & { of?: readonly string[] };

/** The track of events from articles outside the subject, if no vocabulary names one. */
const BESIDE = 'beside-the-subject';

const NO_SEARCH_WORDS: SearchWords = { synonyms: [], common: [] };

/**
 * Links the vocabulary of a document. A missing part is derived from the records: labels from ids, with shapes and
 * colours that colour-blind readers can tell apart.
 */
export function linkVocabulary(document: ChronologyDocument): Vocabulary {
  const given = document.vocabulary;
  const beside = given?.beside ?? derivedBeside(document);
  return {
    kinds: keyed(given?.kinds ?? derivedKinds(document), toKind),
    tracks: keyed(given?.tracks ?? derivedTracks(document), toTrack),
    beside,
    sides: keyed(given?.sides ?? derivedSides(document), toSide),
    languages: given?.languages ?? derivedLanguages(document),
    holders: keyed<GivenHolder, Holder>(given?.holders ?? derivedHolders(document), toHolder),
    lines: (given?.lines ?? []).map(({ id, label, from, to }) => ({
      id,
      label,
      span: { start: Date.parse(from), end: Date.parse(to) },
    })),
    territory: toTerritory(given?.territory),
    pictures: toPictures(given?.pictures),
    countries: (given?.countries ?? []).map(toCountry),
    extents: openingFirst(given).map(({ id, label, places }) => ({ id, label, placeIds: places })),
    perspectives: keyed(given?.perspectives ?? derivedPerspectives(document), toPerspective),
    topics: new Map((given?.topics ?? []).map(({ id, label }) => [id, label])),
    search: given?.search ?? NO_SEARCH_WORDS,
  };
}

const keyed = <Listed extends { readonly id: string }, Item>(
  records: readonly Listed[],
  make: (record: Listed, number: number) => Item,
): ReadonlyMap<string, Item> => new Map(records.map((record, index) => [record.id, make(record, index + 1)]));

const toKind = (kind: Given<'kinds'>, number: number): Kind => ({ ...kind, token: `kind-${number}` });
const toPerspective = ({ id, label, cited }: Given<'perspectives'>): Perspective => ({
  id,
  label,
  ...(cited && { cited }),
});
const toTrack = ({ described, ...track }: Given<'tracks'>): Track => ({
  ...track,
  ...(described && { described }),
});
const toSide = (side: Given<'sides'>, number: number): Side => ({ ...side, token: `side-${number}` });

const toHolder = ({ id, label, presence, pattern, of, colour }: GivenHolder, number: number): Holder => ({
  id,
  label,
  presence: presence ?? label,
  pattern,
  of: of ?? [],
  colour: colour ?? GREY,
  token: `holder-${number}`,
});

const toTerritory = (given: VocabularyRecord['territory']): Territory => {
  const maps = given?.small_maps;
  return {
    caveat: given?.caveat ?? '',
    points: given?.points,
    formerBorder: given?.former_border,
    smallMaps: maps && { days: maps.days, box: toBox(maps.box) },
  };
};

type Sides = readonly [west: number, south: number, east: number, north: number];
const toBox = ([west, south, east, north]: Sides) => ({ west, south, east, north });

function toPictures(given: VocabularyRecord['pictures']): PictureRegion | undefined {
  if (!given) return undefined;
  const [lat, lon] = given.middle;
  return { box: toBox(given.box), middle: { lat, lon } };
}

const toCountry = ({ id, label, focus, district_zooms, label_at }: Given<'countries'>): Country => ({
  id,
  label,
  focus,
  ...(district_zooms && { districtZooms: district_zooms }),
  ...(label_at && { labelAt: label_at }),
});

/** The extents, with the one that the map opens on first. */
function openingFirst(given: VocabularyRecord | undefined): VocabularyRecord['extents'] {
  const extents = given?.extents ?? [];
  const opening = extents.find(({ id }) => id === given?.opening_extent);
  return opening ? [opening, ...extents.filter((it) => it !== opening)] : extents;
}

/** Each value once, in order of appearance. */
const distinct = (values: readonly string[]) => [...new Set(values)];

function derivedKinds(document: ChronologyDocument): Given<'kinds'>[] {
  const beside = document.vocabulary?.beside?.kind ?? derivedBeside(document)?.kind;
  const ids = distinct([...document.events.map(({ kind }) => kind), ...(beside ? [beside] : [])]);
  return ids.map((id, index) => ({
    id,
    label: labelOfId(id),
    shape: itemAt(SHAPES, index % SHAPES.length),
    colour: colourNumber(index),
  }));
}

function derivedTracks(document: ChronologyDocument): Track[] {
  const beside = document.vocabulary?.beside?.track ?? derivedBeside(document)?.track;
  const ids = distinct(document.events.map(({ track }) => track)).filter((id) => id !== beside);
  const track = (id: string, shown: boolean): Track => ({
    id,
    label: labelOfId(id),
    shown,
    lanes: shown ? 'kinds' : 'own',
    named: shown && ids.length > 1,
  });
  return [...ids.map((id) => track(id, true)), ...(beside ? [track(beside, false)] : [])];
}

/** Undefined unless an article outside the subject has a passage with a date. */
function derivedBeside({ articles }: ChronologyDocument): Vocabulary['beside'] {
  const isNeeded = articles.some(
    ({ on_conflict, passages }) => !on_conflict && passages.some(({ date }) => date !== undefined),
  );
  return isNeeded ? { track: BESIDE, kind: BESIDE } : undefined;
}

const derivedSides = ({ places }: ChronologyDocument): Given<'sides'>[] =>
  distinct(places.flatMap(({ properties }) => Object.keys(properties.leading ?? {}))).map((id, index) => ({
    id,
    naming: `${languageName(id)} first`,
    usage: `${languageName(id)} usage`,
    speakers: [],
    colour: colourNumber(index),
  }));

const derivedLanguages = ({ places }: ChronologyDocument): NameLanguage[] =>
  distinct(places.flatMap(({ properties }) => Object.keys(properties.names ?? {}))).map((id) => ({
    id,
    label: languageName(id),
    dir: 'ltr',
    latin: false,
  }));

/** The English name of a language, or a label made from the id if it is not a language. */
function languageName(id: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(id) ?? labelOfId(id);
  } catch {
    return labelOfId(id); // not a language tag
  }
}

/** Patterns, so that holders can be told apart without colour. */
const HOLDER_PATTERNS: readonly FillPattern[] = ['plain', 'lines', 'dots', 'crossed', 'hatched'];

const derivedHolders = ({ control }: ChronologyDocument): GivenHolder[] =>
  distinct(control.flatMap(({ periods }) => periods.map(({ holder }) => holder))).map((id, index) => ({
    id,
    label: labelOfId(id),
    pattern: itemAt(HOLDER_PATTERNS, index % HOLDER_PATTERNS.length),
    colour: paleColourNumber(index),
  }));

const derivedPerspectives = ({ sources }: ChronologyDocument): Given<'perspectives'>[] =>
  distinct(sources.map(({ perspective }) => perspective)).map((id) => ({ id, label: labelOfId(id) }));
