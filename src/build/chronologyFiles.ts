import * as z from 'zod/mini';
import { FORMAT } from '../load/readDocument.ts';
import {
  ActorRecord,
  ArticleRecord,
  ClaimRecord,
  ControlRecord,
  EventRecord,
  HeadRecord,
  PlaceRecord,
  SourceRecord,
  WordingRecord,
} from '../load/records.ts';

/** What first sight does not need; it comes in a second file. */
const DETAILS = ['sources', 'claims', 'control', 'wording'] as const;

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

/** The JSON Schema (draft 2020-12) of a document of format `araxes/1`, from the schema that checks it. */
function jsonSchema() {
  const schema = z.object({
    format: z.literal(FORMAT),
    head: HeadRecord,
    events: z.array(EventRecord),
    articles: z.optional(z.array(ArticleRecord)),
    places: z.optional(z.array(PlaceRecord)),
    actors: z.optional(z.array(ActorRecord)),
    sources: z.optional(z.array(SourceRecord)),
    claims: z.optional(z.array(ClaimRecord)),
    control: z.optional(z.array(ControlRecord)),
    wording: z.optional(z.array(WordingRecord)),
    /** Addresses of further parts, relative to this document. */
    more: z.optional(z.array(z.string())),
  });
  return { title: 'Araxes chronology', ...z.toJSONSchema(schema, { io: 'input' }) };
}
