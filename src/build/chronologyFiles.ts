import { isDeepStrictEqual } from 'node:util';
import { EXPORTS, type ExportForm, fileText } from '../export/exportFiles.ts';
import { DIGESTS } from '../load/checkedInBuild.ts';
import { type DocumentArrays, FORMAT } from '../load/documentParts.ts';
import { jsonSchema } from '../load/jsonSchema.ts';
import { LATER } from '../load/laterFields.ts';
import { parseDocument } from '../load/parseDocument.ts';
import { parsePlainDate } from '../load/parsePlainDate.ts';
import type { WhenRecord } from '../load/records.ts';
import { IN_PAGE, type InPage, takeOutTexts } from '../load/textsInPage.ts';
import { NOTES_PART, PAGES_PART } from '../store/openingView.ts';
import { ENGLISH } from '../strings/strings.ts';
import { linkCompiled } from './linkCompiled.ts';
import { listedTexts } from './listedTexts.ts';
import { sha256 } from './sha256.ts';
import { lacksOf, splitRecords } from './splitRecords.ts';

/** What the first render does not need; published in a file of its own. */
const DETAILS = ['sources', 'claims', 'control', 'control_points', 'wording', 'glossary', 'about'] as const;

/** The same chronology in other formats, for download. */
export const OTHER_FORMS: Readonly<Record<string, ExportForm>> = {
  'chronology.csv': 'csv',
  'chronology.geojson': 'geojson',
  'sources.csl.json': 'csl',
};

/** Each part of the chronology, and the texts of the first one that stand in the page. */
const FIRST = 'chronology-first.json';
const DETAILS_PART = 'chronology-details.json';
const TEXTS = 'chronology-texts.json';

/**
 * The published files by name: the whole as its authors wrote it, the same in parts for the app, and other formats.
 * The parts are in normal form, as `parseDocument` returns them, so that the app may use them without parsing them.
 */
export function chronologyFiles(document: Record<string, unknown>, page: PageKind): Record<string, string> {
  const dataset = linkCompiled(document);
  return {
    'chronology.json': JSON.stringify(document),
    ...appFiles(document, page),
    'chronology.schema.json': JSON.stringify(jsonSchema(), undefined, 1),
    ...Object.fromEntries(
      Object.entries(OTHER_FORMS).map(([name, form]) => [
        name,
        fileText(form, EXPORTS[form].write(dataset, ENGLISH)),
      ]),
    ),
  };
}

/** Whether the page has the chronology as text, so that the first part leaves out what stands there. */
export type PageKind = 'prerendered' | 'empty';

/** The parts that the app loads, by name. */
export function appFiles(document: Record<string, unknown>, page: PageKind): Record<string, string> {
  const { awaits: _, ...parsed } = structuredClone(parseDocument(document, 'chronology.json').document);
  leaveOutPlainDates(parsed);
  const given = Object.entries(parsed).filter(([name]) => document[name] !== undefined);
  const isDetail = (name: string) => (DETAILS as readonly string[]).includes(name);
  const { first: records, notes, pages, details } = splitRecords(parsed);
  const further = {
    [NOTES_PART]: JSON.stringify({ [LATER]: notes }),
    [PAGES_PART]: JSON.stringify({ [LATER]: pages }),
    [DETAILS_PART]: JSON.stringify({
      ...Object.fromEntries(given.filter(([name]) => isDetail(name))),
      [LATER]: details,
    }),
  };
  const first: Record<string, unknown> = {
    format: FORMAT,
    ...structuredClone({ ...Object.fromEntries(given.filter(([name]) => !isDetail(name))), ...records }),
    ...lacksOf({ notes: NOTES_PART, pages: PAGES_PART, details: DETAILS_PART }),
    more: Object.keys(further),
    [DIGESTS]: Object.fromEntries(Object.entries(further).map(([name, text]) => [name, sha256(text)])),
    awaits: DETAILS.filter((name) => Array.isArray(document[name]) && document[name].length > 0),
  };
  const texts = page === 'prerendered' ? takeOutTexts(first, listedTexts(document)) : [];
  const list = JSON.stringify(texts);
  const inPage: InPage = { sha256: sha256(list), file: TEXTS };
  return {
    [FIRST]: JSON.stringify({ ...first, ...(texts.length > 0 && { [IN_PAGE]: inPage }) }),
    ...further,
    ...(page === 'prerendered' && { [TEXTS]: list }),
  };
}

/** Leaves out `when` where the app makes the same of the date alone. Changes the records. */
function leaveOutPlainDates({ events = [], articles = [] }: Partial<DocumentArrays>) {
  const dated = [
    ...events.flatMap((event) => [event, ...event.other_readings]),
    ...articles.flatMap(({ passages }) => passages),
  ];
  for (const record of dated) leaveOut(record, record.date);
  for (const article of articles) leaveOut(article, article.published);
}

function leaveOut(record: { when?: WhenRecord | undefined }, date: string | undefined) {
  if (date !== undefined && isDeepStrictEqual(record.when, parsePlainDate(date))) delete record.when;
}

/** For the `<meta>` element `araxes:checked`: the first part and its SHA-256. It has those of all that belongs to it. */
export const checkedDigests = (document: Record<string, unknown>, page: PageKind): string =>
  `${FIRST}=${sha256(appFiles(document, page)[FIRST] ?? '')}`;
