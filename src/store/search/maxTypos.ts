/** The number of typing errors allowed: none in short words and numbers, two in long words. */
export function maxTypos(word: string): number {
  const { length } = [...word];
  if (length < 4 || /\p{N}/u.test(word)) return 0;
  return length < 6 ? 1 : 2;
}
