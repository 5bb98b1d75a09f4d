import { linkDocument } from '../load/linkDocument.ts';
import { parseDocument } from '../load/parseDocument.ts';
import type { Dataset } from '../model/dataset.ts';

/** The model of a compiled chronology, by the door that anybody's comes in by. */
export function linkCompiled(json: Record<string, unknown>): Dataset {
  const { document, issues } = parseDocument(json, 'chronology.json');
  return linkDocument(document, issues, 'chronology.json');
}
