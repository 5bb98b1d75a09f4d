import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from '../../../../data/citation-styles/chicago-fullnote-bibliography.csl?raw';
import mla from '../../../../data/citation-styles/modern-language-association.csl?raw';

/** The formats of a citation, in the order in which they are offered. */
export const CITATION_STYLES = [
  'mla',
  'apa',
  'chicago-note',
  'chicago-bibliography',
  'bibtex',
  'csl-json',
] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Formats that are prose, made by a CSL style. */
export type WrittenStyle = Exclude<CitationStyle, 'bibtex' | 'csl-json'>;

/** The CSL style of each, by its registered name. */
export const TEMPLATES: Readonly<Record<WrittenStyle, string>> = {
  mla: 'araxes-mla',
  apa: 'araxes-apa',
  'chicago-note': 'araxes-chicago',
  'chicago-bibliography': 'araxes-chicago',
};

const { styles } = plugins.config.get('@csl');
styles.add('araxes-mla', alwaysAccessed(mla));
styles.add('araxes-chicago', alwaysAccessed(chicago));
styles.add('araxes-apa', alwaysAccessed(styles.get('apa')));

/**
 * The styles print the date of access only without a date of publication. This chronology is revised, in which case APA
 * requires the date of access, and Chicago and MLA allow it. So it is always printed if an item has one.
 * @throws Error if the condition is not found: the style has changed
 */
function alwaysAccessed(style: string): string {
  const changed = style
    .replaceAll(
      /<if variable="issued" match="none">(?=\s*<group delimiter=" ">\s*<text term="accessed")/g,
      '<if variable="accessed">',
    )
    .replace(
      /<if match="none" variable="issued status">(?=<text term="retrieved")/,
      '<if variable="accessed">',
    );
  if (changed === style) throw new Error('A citation style prints its access date in an unknown way.');
  return changed;
}
