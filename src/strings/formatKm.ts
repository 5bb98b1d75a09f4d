import { strings } from './strings.ts';

const numbers = new Intl.NumberFormat(strings.language, { maximumFractionDigits: 1 });

/** For example "1,780", in the number format of the interface language. */
export const formatKm = (km: number): string => numbers.format(km);
