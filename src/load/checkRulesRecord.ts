import * as z from 'zod/mini';
import { id, list, text } from './fields.ts';

/** Ids, each with the reason why a check lets it pass. */
const reasons = z._default(z.record(id, text), {});

/** The file `checks.yaml` of a data folder: what the checks need to know of this chronology. It is not published. */
export const CheckRulesRecord = z.strictObject({
  /** Words that our own text must not use outside quotation marks, by wording rule; `*` stands for any ending. */
  forms: z._default(z.record(id, z.array(text)), {}),
  /** Names in which such a word may stand. */
  names: list(text),
  /** Participles of deeds: somebody did it, and must be named. */
  deeds: list(text),
  without_agent: reasons,
  /** The units that a topic's figures may have. Topics that are not listed may have any. */
  units: z._default(z.record(id, z.array(text)), {}),
  /** Words that must not occur in what a topic's figures count. */
  not_counted: z._default(z.record(id, z.array(text)), {}),
  mixed_counts: reasons,
  older_figures: reasons,
  /** How long a title may be, in characters, and a summary, in words. */
  longest: z._default(
    z.strictObject({ title: z.int().check(z.positive()), summary_words: z.int().check(z.positive()) }),
    { title: Number.MAX_SAFE_INTEGER, summary_words: Number.MAX_SAFE_INTEGER },
  ),
  /** Words of a summary that say what was said or seen at the time. */
  at_the_time: list(text),
  sources_of_other_days: reasons,
  /** The perspectives of the parties' own pages, by track. */
  parties: z._default(z.record(id, z.array(id).check(z.minLength(2, 'at least two perspectives'))), {}),
});
export type CheckRulesRecord = z.output<typeof CheckRulesRecord>;
