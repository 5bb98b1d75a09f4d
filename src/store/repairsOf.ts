/**
 * Leading and trailing characters other than letters and digits, except a sign: quotation marks, brackets, full stops,
 * spaces.
 */
const ENDS = /^(?:(?!-\d)[^\p{L}\p{N}])+|[^\p{L}\p{N}]+$/gu;
/** Text that followed the link in a document or in HTML. */
const BEHIND = /[\s"'<>()[\]{}|\\^`«»‹›“”„‘’‚?&#;].*$/su;
const DASHES = /\p{Pd}/gu;
/** Zero-width characters, soft hyphens. */
const INVISIBLE = /\p{Cf}/gu;

/**
 * What a value may have been before an editor or mail program changed it, unchanged first. Only for values that can be
 * checked: a search query may end in a full stop.
 */
export function repairsOf(value: string): string[] {
  const visible = value.replace(INVISIBLE, '').replace(DASHES, '-');
  const trimmed = visible.replace(ENDS, '');
  const alone = trimmed.replace(BEHIND, '').replace(ENDS, '');
  return [...new Set([value, visible, trimmed, alone, alone.toLowerCase()])].filter(Boolean);
}
