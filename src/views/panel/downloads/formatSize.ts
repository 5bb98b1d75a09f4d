import { numberFormat } from '../../../strings/formatNumber.ts';
import type { Strings } from '../../../strings/strings.ts';

/** The size of a file: "43 kB", "1.3 MB". */
export const formatSize = (
  value: number,
  unit: 'kilobyte' | 'megabyte',
  digits: number,
  { language }: Strings,
): string =>
  numberFormat(language, {
    style: 'unit',
    unit,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
