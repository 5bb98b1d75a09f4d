import { jsonSchema } from '../load/jsonSchema.ts';

/** What first sight does not need; it comes in a second file. */
const DETAILS = ['sources', 'claims', 'control', 'wording', 'glossary'] as const;

/** The files a chronology is published as, by name: the whole, and the same in two parts for the app. */
export function chronologyFiles(document: Record<string, unknown>): Record<string, string> {
  const details = Object.fromEntries(DETAILS.map((name) => [name, document[name]]));
  const first = Object.fromEntries(Object.entries(document).filter(([name]) => !(name in details)));
  return {
    'chronology.json': JSON.stringify(document),
    'chronology-first.json': JSON.stringify({ ...first, more: ['chronology-details.json'] }),
    'chronology-details.json': JSON.stringify(details),
    'chronology.schema.json': JSON.stringify(jsonSchema(), undefined, 1),
  };
}
