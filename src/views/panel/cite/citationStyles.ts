import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from '../../../../data/citation-styles/chicago-fullnote-bibliography.csl?raw';
import mla from '../../../../data/citation-styles/modern-language-association.csl?raw';

/** The forms a citation can take, in the order they are offered. */
export const CITATION_STYLES = [
  'mla',
  'apa',
  'chicago-note',
  'chicago-bibliography',
  'bibtex',
  'csl-json',
] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Those that are text to be read, made by a CSL style. */
export type WrittenStyle = Exclude<CitationStyle, 'bibtex' | 'csl-json'>;

/** The CSL style behind each, by the name it is registered under. */
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
 * The styles print the day of access only where there is no date of publication. This chronology is revised:
 * APA asks for that day then, Chicago and MLA allow it. So every item that has such a day prints it.
 * @throws Error if the style has no such condition: it has become another style.
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
