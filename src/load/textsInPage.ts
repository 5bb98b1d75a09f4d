/**
 * Texts that stand word for word in the prerendered list of `index.html`, and are therefore left out of the first part
 * of the chronology: titles, summaries and excerpts of the events that the list has.
 */

/** The field of the first part that names what it lacks. */
export const IN_PAGE = 'in_page';

/** The value of that field. */
export interface InPage {
  /** SHA-256 in base64 of all texts that were left out, as the JSON of a list in the order of the records. */
  readonly sha256: string;
  /** The file with that list, relative to the first part: for pages whose own texts are not exactly these. */
  readonly file: string;
}

/** What the list has of an event. */
export interface ListedTexts {
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly excerpts: readonly string[];
}

interface EventTexts {
  id: string;
  title?: string;
  summary?: string;
}
interface ArticleTexts {
  on_conflict?: boolean;
  passages?: { id: string; event?: string; excerpts?: { text?: string }[] }[];
}
type Part = Record<string, unknown>;

/** A text of a record, and how it is found in the list. */
interface Slot {
  readonly eventId: string;
  readonly find: (listed: ListedTexts) => string | undefined;
  readonly text: string | undefined;
  readonly set: (text: string | undefined) => void;
}

/** The field as it is in a first part; undefined for a document that has all its texts. */
export function inPageOf(json: Part): InPage | undefined {
  const { sha256, file } = (json[IN_PAGE] ?? {}) as Partial<InPage>;
  return typeof sha256 === 'string' && typeof file === 'string' ? { sha256, file } : undefined;
}

/** Leaves out what the list has word for word, and returns it. Changes `json`. */
export function takeOutTexts(json: Part, listed: ReadonlyMap<string, ListedTexts>): string[] {
  return slotsIn(json).flatMap(({ eventId, find, text, set }) => {
    const inPage = listed.get(eventId);
    if (text === undefined || !inPage || find(inPage) !== text) return [];
    set(undefined);
    return [text];
  });
}

/** What a part lacks, as the page has it now; undefined where the page does not have all of it. */
export function findTexts(json: Part, listed: ReadonlyMap<string, ListedTexts>): string[] | undefined {
  const texts = gapsIn(json).map(({ eventId, find }) => {
    const inPage = listed.get(eventId);
    return inPage && find(inPage);
  });
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** Puts texts in where they were left out. Changes `json`. */
export function putInTexts(json: Part, texts: readonly string[]): void {
  for (const [index, { set }] of gapsIn(json).entries()) set(texts[index]);
}

const gapsIn = (json: Part) => slotsIn(json).filter(({ text }) => text === undefined);

function slotsIn(json: Part): Slot[] {
  const { events = [], articles = [] } = json as { events?: EventTexts[]; articles?: ArticleTexts[] };
  return [...events.flatMap(slotsOfEvent), ...slotsOfExcerpts(articles)];
}

const slotsOfEvent = (event: EventTexts): Slot[] =>
  (['title', 'summary'] as const).map((part) => ({
    eventId: event.id,
    find: (listed) => listed[part],
    text: event[part],
    set: (text) => setText(event, part, text),
  }));

/** An event's excerpts are in the list in the order of the articles. */
function slotsOfExcerpts(articles: readonly ArticleTexts[]): Slot[] {
  const counts = new Map<string, number>();
  const slots: Slot[] = [];
  for (const { on_conflict, passages = [] } of articles) {
    for (const { id, event, excerpts = [] } of passages) {
      const eventId = event ?? (on_conflict ? '' : id);
      for (const excerpt of excerpts) {
        const at = counts.get(eventId) ?? 0;
        counts.set(eventId, at + 1);
        slots.push({
          eventId,
          find: ({ excerpts }) => excerpts[at],
          text: excerpt.text,
          set: (text) => setText(excerpt, 'text', text),
        });
      }
    }
  }
  return slots;
}

function setText<Name extends string>(record: { [name in Name]?: string }, name: Name, text?: string) {
  if (text === undefined) delete record[name];
  else record[name] = text;
}

/**
 * Reads the prerendered list (`views/panel/EventListItem.tsx`). Before the app hydrates; later the list has other events.
 */
export function readListedTexts(page: ParentNode): ReadonlyMap<string, ListedTexts> {
  const textOf = (item: Element, selector: string) => item.querySelector(selector)?.textContent;
  const items = [...page.querySelectorAll<HTMLElement>('.event-item[data-event]')];
  return new Map(
    items.map((item) => [
      item.dataset.event ?? '',
      {
        title: textOf(item, 'h3'),
        summary: textOf(item, '.event-summary'),
        // Without the quotation marks.
        excerpts: [...item.querySelectorAll('.excerpt > p')].map(({ textContent }) =>
          textContent.slice(1, -1),
        ),
      },
    ]),
  );
}
