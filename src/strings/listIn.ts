/** Writes lists as a language does. */
export function listIn(
  language: string,
  options: Intl.ListFormatOptions,
): (items: readonly string[]) => string {
  let made: Intl.ListFormat | undefined;
  return (items) => {
    made ??= new Intl.ListFormat(language, options);
    return made.format(items);
  };
}
