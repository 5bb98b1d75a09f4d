import type { Strings } from './strings.ts';

const kept = new Map<string, Intl.NumberFormat>();

/** `Intl` takes its time to make a format. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = kept.get(key) ?? new Intl.NumberFormat(language, options);
  kept.set(key, format);
  return format;
}

/** "1,780", with at most three digits after the point, or with exactly as many as are asked for. */
export const formatNumber = (
  value: number,
  { language }: Pick<Strings, 'language'>,
  digits?: number,
): string =>
  numberFormat(
    language,
    digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits },
  ).format(value);

/** "1,780 km", "0.5 km". */
export const formatKm = (km: number, { language }: Strings): string =>
  numberFormat(language, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 }).format(km);
