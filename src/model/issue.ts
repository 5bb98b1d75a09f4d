/** Something wrong with a record of the data. The record is left out; the rest is shown. */
export interface DataIssue {
  readonly file: string;
  /** The record's id, or `#n` (counted from 1) where it has none. */
  readonly record: string;
  /** Dotted path of the field, or `record`. */
  readonly field: string;
  /** The invalid value as JSON, shortened. */
  readonly value: string;
  /** What was expected instead. */
  readonly expected: string;
}
