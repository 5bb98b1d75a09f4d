/** The parameters that hold the view, in the order in which they are written (`viewFields.ts`). */
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
] as const;
export type ParameterName = (typeof PARAMETER_NAMES)[number];

/** The parameters of an address (PRODUCT 5.1), and those that pages of the panel add. */
const OWN_NAMES = [...PARAMETER_NAMES, 'lang', 'data'];

/** A character as it is, or percent-encoded once or more: "&", "%26", "%2526". */
const encoded = (character: string, hex: string) => `(?:${character}|%(?:25)*${hex})`;

const EQUALS = encoded('=', '3D');
const SEMICOLON = encoded(';', '3B');
const QUESTION = encoded('\\?', '3F');
const SPACE = encoded('[+ ]', '20');
/** What is left of "&amp;", "&#038;" or "&#x26;" once its "&" has been taken for a separator. */
const ENTITY_REST = `(?:amp|${encoded('#', '23')}(?:0*38|x0*26))${SEMICOLON}`;
const OWN_NAME = `(?:${OWN_NAMES.join('|')})${SPACE}*${EQUALS}`;

const ENTITY_RESTS = new RegExp(`^(?:${ENTITY_REST})+`, 'i');
/** Entities without their semicolon, spaces and other signs before one of our names. */
const BEFORE_OWN_NAME = new RegExp(`^(?:${ENTITY_REST}|amp|[^\\w%]|%[0-9a-f]{2})+(?=${OWN_NAME})`, 'i');
/** Encoded or wrong separators, only where one of our names follows: a value may hold such a character. */
const SEPARATORS = new RegExp(
  `(?:${encoded('&', '26')}|${SEMICOLON}|${QUESTION})(?:${ENTITY_REST}|${SEMICOLON}|${SPACE})*(?=${OWN_NAME})`,
  'i',
);
/** A second "?", as programs write it that add parameters to any address. */
const SECOND_QUERY = new RegExp(`${QUESTION}(?=[\\w.-]+${EQUALS})`, 'i');
const OWN_PARAMETER = new RegExp(`^(${OWN_NAMES.join('|')})${SPACE}*(${EQUALS})(.*)$`, 'is');
/** An address within the value: its parameters are not ours. */
const HOLDS_ADDRESS = new RegExp(`${encoded(':', '3A')}(?:${encoded('/', '2F')}){2}`, 'i');

/**
 * The query of an address with what editors and mail programs did to it undone: HTML entities for "&",
 * percent-encoding on top of percent-encoding, a second "?". "" or beginning with "?"; the same text where
 * nothing was wrong. Values are not checked here, see `repairsOf`.
 *
 * @param hash the address's fragment: the "#" of "&#038;" begins one, and the rest of the query is in it
 */
export function repairQuery(search: string, hash = ''): string {
  const parameters = `${search.replace(/^\?/, '')}${continuationOf(hash)}`
    .split('&')
    .flatMap(repairParameter);
  const query = parameters.filter(Boolean).join('&');
  return query && `?${query}`;
}

/** What a fragment holds of the query; nothing of any other fragment. */
export function continuationOf(hash: string): string {
  if (!ENTITY_RESTS.test(hash)) return '';
  const unescaped = hash.replace(/&?#(?:0*38|x0*26)(?:;|%3B)/gi, '&');
  return unescaped.split('#', 1)[0]!;
}

function repairParameter(given: string): string[] {
  const parameter = given.replace(BEFORE_OWN_NAME, '').replace(ENTITY_RESTS, '').replace(/^amp$/i, '');
  if (HOLDS_ADDRESS.test(parameter)) return [parameter];
  return parameter
    .split(SEPARATORS)
    .flatMap((it) => (/^q=/i.test(it) ? it : it.split(SECOND_QUERY)))
    .map(repairOwn);
}

/** One of our parameters, encoded once; any other as it is. */
function repairOwn(parameter: string): string {
  const [, name, equals, value] = OWN_PARAMETER.exec(parameter) ?? [];
  if (name === undefined || equals === undefined || value === undefined) return parameter;
  const once = value.replace(/%(?:25)+(?=[0-9a-f]{2})/gi, '%');
  // Where "=" was encoded, so was the "+" that stands for a space.
  const spaced = equals === '=' ? once : once.replace(/%2B/gi, '+');
  return `${name.toLowerCase()}=${spaced}`;
}
