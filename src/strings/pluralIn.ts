import { formatNumber } from './formatNumber.ts';

/** The forms of a word by the number before it; a language gives those that it has. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Counts things in a language: the form of the word by `Intl.PluralRules`, the digits by `Intl.NumberFormat`. */
export function pluralIn(language: string): (count: number, forms: PluralForms) => string {
  let made: Intl.PluralRules | undefined;
  return (count, forms) => {
    made ??= new Intl.PluralRules(language);
    return `${formatNumber(count, { language })} ${forms[made.select(count)] ?? forms.other}`;
  };
}
