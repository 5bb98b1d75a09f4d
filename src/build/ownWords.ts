const QUOTED = /“[^”]*”|‘[^’]*’|"[^"]*"|(?<![\p{L}\d])'[^']*'(?![\p{L}\d])/gu;

/** A text without its quotations, whose words are not ours. */
export const withoutQuotations = (text: string): string => text.replace(QUOTED, ' ');
