import { createHash } from 'node:crypto';
import { EXPORTS, type ExportForm, fileText } from '../export/exportFiles.ts';
import { FORMAT } from '../load/documentParts.ts';
import { jsonSchema } from '../load/jsonSchema.ts';
import { parseDocument } from '../load/parseDocument.ts';
import { ENGLISH } from '../strings/strings.ts';
import { linkCompiled } from './linkCompiled.ts';

/** What the first render does not need; published in a second file. */
const DETAILS = ['sources', 'claims', 'control', 'control_points', 'wording', 'glossary', 'about'] as const;

/** The same chronology in other formats, for download. */
export const OTHER_FORMS: Readonly<Record<string, ExportForm>> = {
  'chronology.csv': 'csv',
  'chronology.geojson': 'geojson',
  'sources.csl.json': 'csl',
};

/**
 * The published files by name: the whole as its authors wrote it, the same in two parts for the app, and other formats.
 * The parts are in normal form, as `parseDocument` returns them, so that the app may use them without parsing them.
 */
export function chronologyFiles(document: Record<string, unknown>): Record<string, string> {
  const dataset = linkCompiled(document);
  return {
    'chronology.json': JSON.stringify(document),
    ...appFiles(document),
    'chronology.schema.json': JSON.stringify(jsonSchema(), undefined, 1),
    ...Object.fromEntries(
      Object.entries(OTHER_FORMS).map(([name, form]) => [
        name,
        fileText(form, EXPORTS[form].write(dataset, ENGLISH)),
      ]),
    ),
  };
}

/** The two parts that the app loads, by name. */
export function appFiles(document: Record<string, unknown>): Record<string, string> {
  const { awaits: _, ...parsed } = parseDocument(document, 'chronology.json').document;
  const given = Object.entries(parsed).filter(([name]) => document[name] !== undefined);
  const isDetail = (name: string) => (DETAILS as readonly string[]).includes(name);
  const first = Object.fromEntries(given.filter(([name]) => !isDetail(name)));
  const details = Object.fromEntries(given.filter(([name]) => isDetail(name)));
  return {
    'chronology-first.json': JSON.stringify({
      format: FORMAT,
      ...first,
      more: ['chronology-details.json'],
      awaits: DETAILS.filter((name) => Array.isArray(document[name]) && document[name].length > 0),
    }),
    'chronology-details.json': JSON.stringify(details),
  };
}

/** For the `<meta>` element `araxes:checked`: each part and its SHA-256. */
export const checkedDigests = (document: Record<string, unknown>): string =>
  Object.entries(appFiles(document))
    .map(([name, text]) => `${name}=${createHash('sha256').update(text).digest('base64')}`)
    .join(' ');
