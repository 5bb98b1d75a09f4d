import * as z from 'zod/mini';
import { FORMAT } from './readDocument.ts';
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
} from './records.ts';

/** The JSON Schema (draft 2020-12) of a document of format `araxes/1`, from the schema that checks it. */
export function jsonSchema(): Record<string, unknown> {
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
