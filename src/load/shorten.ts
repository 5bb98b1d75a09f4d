/** Stands for the value of a field that is not there. */
export const MISSING = 'nothing';

/** A value as JSON on one line, shortened. */
export function shorten(value: unknown): string {
  const json = JSON.stringify(value) ?? MISSING;
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}
