import type { Dataset } from '../model/dataset.ts';
import type { Strings } from '../strings/strings.ts';
import { sourceItems } from './cslItems.ts';
import { toCsv } from './toCsv.ts';
import { toDocument } from './toDocument.ts';
import { toGeoJson } from './toGeoJson.ts';

/** The file formats in which the chronology can be downloaded. */
export const EXPORT_FORMS = ['json', 'csv', 'geojson', 'csl'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

interface Export {
  readonly ending: string;
  /** As registered with IANA. */
  readonly mediaType: string;
  readonly write: (dataset: Dataset, strings: Strings) => string;
}

const pretty = (value: unknown) => `${JSON.stringify(value, undefined, 1)}\n`;

export const EXPORTS: Readonly<Record<ExportForm, Export>> = {
  json: { ending: 'json', mediaType: 'application/json', write: (it) => pretty(toDocument(it)) },
  csv: { ending: 'csv', mediaType: 'text/csv', write: toCsv },
  geojson: { ending: 'geojson', mediaType: 'application/geo+json', write: (it) => pretty(toGeoJson(it)) },
  csl: {
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (it, strings) => pretty(sourceItems(it, strings)),
  },
};

/** Spreadsheets read a CSV file as UTF-8 only if it begins with this mark; CSV parsers skip it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The content of the file. CSV begins with a byte order mark, which is not part of the text shown on the page. */
export const fileText = (form: ExportForm, text: string): string =>
  form === 'csv' ? BYTE_ORDER_MARK + text : text;

/** For example "araxes-nagorno-karabakh-and-its-neighbours-2026-11-23-selection.csv". */
export function fileName(dataset: Dataset, form: ExportForm): string {
  const parts = [
    'araxes',
    slugOf(dataset),
    dataset.asOf,
    form === 'csl' && 'sources',
    dataset.origin?.selection && 'selection',
  ];
  return `${parts.filter(Boolean).join('-')}.${EXPORTS[form].ending}`;
}

/** The name under which the offline copy is saved: "nagorno-karabakh-and-its-neighbours-offline.html". */
export const offlineName = (dataset: Dataset): string => `${slugOf(dataset)}-offline.html`;

const slugOf = ({ title }: Dataset): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
