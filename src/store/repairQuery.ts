/** The parameters of the view, in the order in which they are written (`viewFields.ts`). */
export const PARAMETER_NAMES = [
  'event',
  'article',
  'page',
  'entry',
  'speaker',
  'unit',
  'from',
  'to',
  'kind',
  'actor',
  'place',
  'track',
  'articles',
  'certainty',
  'q',
  'names',
  'control',
  'map',
  'view',
  'path',
  'embed',
  'present',
  'autoplay',
  'theme',
  'lang',
] as const;
export type ParameterName = (typeof PARAMETER_NAMES)[number];

/** The parameters of the app, and two that are reserved. */
const OWN_NAMES = [...PARAMETER_NAMES, 'data'];

/** A character as it is, or percent-encoded one or more times: "&", "%26", "%2526". */
const encoded = (character: string, hex: string) => `(?:${character}|%(?:25)*${hex})`;

const EQUALS = encoded('=', '3D');
const SEMICOLON = encoded(';', '3B');
const QUESTION = encoded('\\?', '3F');
const SPACE = encoded('[+ ]', '20');
/** What remains of "&amp;", "&#038;" or "&#x26;" after splitting at "&". */
const ENTITY_REST = `(?:amp|${encoded('#', '23')}(?:0*38|x0*26))${SEMICOLON}`;
const OWN_NAME = `(?:${OWN_NAMES.join('|')})${SPACE}*${EQUALS}`;

const ENTITY_RESTS = new RegExp(`^(?:${ENTITY_REST})+`, 'i');
/** Entities without a semicolon, spaces and other signs in front of one of our names. */
const BEFORE_OWN_NAME = new RegExp(`^(?:${ENTITY_REST}|amp|[^\\w%]|%[0-9a-f]{2})+(?=${OWN_NAME})`, 'i');
/** Encoded or wrong separators, but only in front of one of our names, because a value may contain them. */
const SEPARATORS = new RegExp(
  `(?:${encoded('&', '26')}|${SEMICOLON}|${QUESTION})(?:${ENTITY_REST}|${SEMICOLON}|${SPACE})*(?=${OWN_NAME})`,
  'i',
);
/** A second "?", written by programs that append parameters to any address. */
const SECOND_QUERY = new RegExp(`${QUESTION}(?=[\\w.-]+${EQUALS})`, 'i');
const OWN_PARAMETER = new RegExp(`^(${OWN_NAMES.join('|')})${SPACE}*(${EQUALS})(.*)$`, 'is');
/** An address within the value: its parameters are not ours. */
const HOLDS_ADDRESS = new RegExp(`${encoded(':', '3A')}(?:${encoded('/', '2F')}){2}`, 'i');

/**
 * Undoes what editors and mail programs did to the query of an address: HTML entities for "&", repeated
 * percent-encoding, a second "?". Returns "" or a text beginning with "?"; unchanged if nothing was wrong. Values are
 * not checked here, see `repairsOf`.
 *
 * @param hash the fragment: the "#" of "&#038;" begins one, and the rest of the query is in it
 */
export function repairQuery(search: string, hash = ''): string {
  const parameters = `${search.replace(/^\?/, '')}${continuationOf(hash)}`
    .split('&')
    .flatMap(repairParameter);
  const query = parameters.filter(Boolean).join('&');
  return query && `?${query}`;
}

/** The part of the query that ended up in the fragment; "" for any other fragment. */
export function continuationOf(hash: string): string {
  if (!ENTITY_RESTS.test(hash)) return '';
  const unescaped = hash.replace(/&?#(?:0*38|x0*26)(?:;|%3B)/gi, '&');
  const [query = ''] = unescaped.split('#', 1);
  return query;
}

function repairParameter(given: string): string[] {
  const parameter = given.replace(BEFORE_OWN_NAME, '').replace(ENTITY_RESTS, '').replace(/^amp$/i, '');
  if (HOLDS_ADDRESS.test(parameter)) return [parameter];
  return parameter
    .split(SEPARATORS)
    .flatMap((it) => (/^q=/i.test(it) ? it : it.split(SECOND_QUERY)))
    .map(repairOwn);
}

/** One of our parameters, encoded once; others unchanged. */
function repairOwn(parameter: string): string {
  const [, name, equals, value] = OWN_PARAMETER.exec(parameter) ?? [];
  if (name === undefined || equals === undefined || value === undefined) return parameter;
  const once = value.replace(/%(?:25)+(?=[0-9a-f]{2})/gi, '%');
  // If "=" was encoded, so was the "+" for a space.
  const spaced = equals === '=' ? once : once.replace(/%2B/gi, '+');
  return `${name.toLowerCase()}=${spaced}`;
}
