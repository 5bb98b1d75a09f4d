import type { CslItem } from '../../../export/cslItems.ts';
import type { Strings } from '../../../strings/strings.ts';
import { CopyField } from '../../text/CopyField.tsx';
import { useStrings } from '../../useStrings.ts';
import { CitationField } from './CitationField.tsx';
import type { CitationStyle, WrittenStyle } from './citationStyles.ts';
import { formatBibtex } from './formatBibtex.ts';
import { type Citation, formatCitations } from './formatCitation.ts';

interface ItemsFieldProps {
  readonly label: string;
  readonly items: readonly CslItem[];
  readonly style: CitationStyle;
}

/** Items in the chosen style, to be copied. */
export function ItemsField({ label, items, style }: ItemsFieldProps) {
  const strings = useStrings();
  if (style === 'bibtex') return <CopyField label={label} text={formatBibtex(items, strings)} rows={8} />;
  if (style === 'csl-json')
    return <CopyField label={label} text={JSON.stringify(items, undefined, 2)} rows={8} />;
  return <CitationField label={label} citations={citationsOf(items, style, strings)} />;
}

/** No style prints what a page is a copy of, so that is added. */
function citationsOf(items: readonly CslItem[], style: WrittenStyle, strings: Strings): Citation[] {
  const originals = new Map(items.map(({ id, custom }) => [id, custom?.original]));
  return formatCitations(items, style).map((citation) => {
    const original = originals.get(citation.id);
    if (!original) return citation;
    const text = ` ${strings.cite.original(original)}.`;
    return { ...citation, runs: [...citation.runs, { text, italic: false }] };
  });
}
