import { EXPORTS, type ExportForm, fileText } from '../export/exportFiles.ts';
import { jsonSchema } from '../load/jsonSchema.ts';
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

/** The published files by name: the whole, the same in two parts for the app, and other formats. */
export function chronologyFiles(document: Record<string, unknown>): Record<string, string> {
  const details = Object.fromEntries(DETAILS.map((name) => [name, document[name]]));
  const first = Object.fromEntries(Object.entries(document).filter(([name]) => !(name in details)));
  const dataset = linkCompiled(document);
  return {
    'chronology.json': JSON.stringify(document),
    'chronology-first.json': JSON.stringify({
      ...first,
      more: ['chronology-details.json'],
      awaits: DETAILS.filter((name) => Array.isArray(document[name]) && document[name].length > 0),
    }),
    'chronology-details.json': JSON.stringify(details),
    'chronology.schema.json': JSON.stringify(jsonSchema(), undefined, 1),
    ...Object.fromEntries(
      Object.entries(OTHER_FORMS).map(([name, form]) => [
        name,
        fileText(form, EXPORTS[form].write(dataset, ENGLISH)),
      ]),
    ),
  };
}
