import type { Dataset } from '../model/dataset.ts';
import { currentId } from './currentId.ts';
import { ownPath } from './ownPath.ts';
import type { ParameterParser } from './parameterParser.ts';
import { decodePathText, encodePathText } from './pathText.ts';
import type { ChosenPath, OwnPath } from './state.ts';

/**
 * The longest value of `path` that a link carries. Office programs cut links after some 2,080 characters, and the
 * address of the site comes before it.
 */
export const LONGEST_PATH = 2000;

/** Separates the question from the id of its event, and the title from its author. */
const MARK = '/';

/**
 * The id of a lesson path, or ids of events: "e1,e2". An own path may begin with its title and the author's line, and
 * have a question behind each id: "/Four truces/Class 9b,e1/Who asked for it.Pw.,e2".
 */
export function parsePath(parser: ParameterParser, dataset: Dataset): ChosenPath | undefined {
  const { paths, events } = dataset;
  const items = parser.itemsOf('path').map((item) => itemOf(item));
  const known = { has: (id: string) => paths.has(id) || events.has(id) };
  const idOf = currentId(known, dataset);
  const textOf = (text: string) => {
    const decoded = decodePathText(text);
    if (decoded === undefined) parser.ignored.push({ name: 'path', value: text });
    return decoded || undefined;
  };
  const steps = items.flatMap(({ isHead, first, second }) => {
    if (isHead) return [];
    const id = parser.understand(first, idOf);
    if (id === undefined) parser.ignored.push({ name: 'path', value: first });
    return id === undefined ? [] : [{ id, question: second }];
  });
  const lesson = steps[0] && paths.has(steps[0].id) ? steps[0].id : undefined;
  if (lesson !== undefined) return { kind: 'lesson', id: lesson };
  const head = items.find(({ isHead }) => isHead);
  return ownPath(
    steps.flatMap(({ id, question }) => (events.has(id) ? [{ id, question: textOf(question) }] : [])),
    head && { title: textOf(head.first), author: textOf(head.second) },
  );
}

/** What may stand before a link in a document, in front of the first item of its path. */
const BEFORE = /^[\s"'“”„«‘’\p{Cf}]+(?=\/)/u;

const ID = /^[\w.\s\p{Pd}\p{Cf}]+$/u;

/** Ids have no slash in them; the title begins with one. */
function itemOf(given: string): { isHead: boolean; first: string; second: string } {
  const item = given.replace(BEFORE, '');
  const isHead = item.startsWith(MARK);
  const [first = '', ...rest] = (isHead ? item.slice(1) : item).split(MARK);
  // Otherwise the slash belongs to what followed the link: "</a>".
  const hasText = isHead || ID.test(first);
  return { isHead, first, second: hasText ? (rest[0] ?? '') : '' };
}

/** The value of `path`. Of a path that is too long for a link only the title and the ids. */
export function writePath(path: ChosenPath): string {
  if (path.kind === 'lesson') return path.id;
  const whole = writeWhole(path);
  return whole.length <= LONGEST_PATH
    ? whole
    : writeWhole({ ...path, author: undefined, questions: undefined });
}

function writeWhole({ eventIds, title, author, questions }: OwnPath): string {
  const words = [title, author].map((text) => encodePathText(text ?? ''));
  const head = words.some(Boolean)
    ? [`${MARK}${words.filter((text, at) => at === 0 || text).join(MARK)}`]
    : [];
  const steps = eventIds.map((id) => {
    const question = encodePathText(questions?.get(id) ?? '');
    return question ? `${id}${MARK}${question}` : id;
  });
  return [...head, ...steps].join(',');
}

/** How long the value of `path` would be with all that the path holds. */
export const pathLength = (path: ChosenPath): number =>
  path.kind === 'lesson' ? path.id.length : writeWhole(path).length;

/**
 * The path of an address, or of the page if that is the same one with more words: an address cannot hold those of a
 * long path, and Back must not lose them.
 */
export function fullerPath(
  parsed: ChosenPath | undefined,
  shown: ChosenPath | undefined,
): ChosenPath | undefined {
  const isLong = shown !== undefined && pathLength(shown) > LONGEST_PATH;
  return parsed && isLong && writePath(shown) === writePath(parsed) ? shown : parsed;
}
