import { linkDocument } from '../load/linkDocument.ts';
import { parseDocument } from '../load/parseDocument.ts';
import type { Dataset } from '../model/dataset.ts';

/** Loads a compiled chronology. Our own data and other people's use the same loader. */
export function linkCompiled(json: Record<string, unknown>): Dataset {
  const { document, issues } = parseDocument(json, 'chronology.json');
  return linkDocument(document, issues, 'chronology.json');
}
