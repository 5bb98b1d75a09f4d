import { ENGLISH, type Strings } from './strings.ts';
import type { LazyPartName, LoadedTranslation, Parts, StringsPart, Translation } from './translation.ts';
import type { MonthNames } from './writeDate.ts';
import { writeDate } from './writeDate.ts';

/** Puts English words where a translation has none. It comes with the translation: English readers never fetch it. */
export function completeTranslation({ language, dir, dates, parts }: Translation): LoadedTranslation {
  const made = new Map<string, unknown>();
  // English month names and "BCE" are no help in another language: it has those of `Intl`.
  const words = { ...complete(ENGLISH, parts.main), language, dir, dates: dates ?? { locale: language } };
  const strings = { ...words, dates: { ...words.dates, searchedMonths: monthNames(words) } };
  return {
    strings,
    wordsIn: <Name extends LazyPartName>({ name, english }: StringsPart<Name>) => {
      const words = made.get(name) ?? complete(english, parts[name]);
      made.set(name, words);
      return words as Parts[Name];
    },
  };
}

/** The names of each month, in full and in short, alone and beside a day ("сентябрь", "14 сентября"). */
function monthNames(strings: Strings): MonthNames {
  const names = Array.from({ length: 12 }, (_, month) => [...new Set(namesOf(month, strings))]);
  const all = names.flat();
  // Where months have numbers ("9月") nothing tells one name from another.
  return names.map((its) => its.filter((name) => all.indexOf(name) === all.lastIndexOf(name)));
}

/** Without the day beside it, and without the full stop of what is in short. */
const namesOf = (month: number, strings: Strings): string[] =>
  (['long', 'short'] as const)
    .flatMap((form) =>
      (['m', 'dm'] as const).map((fields) => writeDate(Date.UTC(2001, month), fields, strings, form)),
    )
    .map((name) => name.replace(/^\P{L}+|\P{L}+$/gu, ''))
    .filter((name) => /^[\p{L}\p{M}]+$/u.test(name));

const isGroup = (words: unknown): words is Record<string, unknown> =>
  typeof words === 'object' && words !== null && !Array.isArray(words);

/** The English words with the translated ones in their place. */
function complete<Words>(english: Words, translated: unknown): Words {
  if (!isGroup(english) || !isGroup(translated)) return (translated ?? english) as Words;
  const words = Object.entries(translated).map(([name, its]) => [name, complete(english[name], its)]);
  return { ...english, ...Object.fromEntries(words) };
}
