import * as z from 'zod/mini';
import { FORMAT } from './documentParts.ts';
import { ARRAYS, SINGLES } from './parseDocument.ts';
import { HeadRecord } from './records.ts';

/** The JSON Schema (draft 2020-12) of the format `araxes/1`, generated from the schema that checks documents. */
export function jsonSchema(): Record<string, unknown> {
  const { events, ...others } = ARRAYS;
  const arrays = Object.entries(others).map(([name, record]) => [
    name,
    z.optional(z.array<z.core.$ZodType>(record)),
  ]);
  const schema = z.object({
    format: z.literal(FORMAT),
    head: HeadRecord,
    vocabulary: z.optional(SINGLES.vocabulary),
    about: z.optional(SINGLES.about),
    events: z.array(events),
    ...(Object.fromEntries(arrays) as z.core.$ZodShape),
    /** Addresses of further parts, relative to this document. */
    more: z.optional(z.array(z.string())),
    /** The arrays whose records are in those parts. */
    awaits: z.optional(z.array(z.string())),
  });
  return { title: 'Araxes chronology', ...z.toJSONSchema(schema, { io: 'input' }) };
}
