import { CopyField } from '../../text/CopyField.tsx';
import { type Citation, type Run, textOf } from './formatCitation.ts';

/** Citations as printed, with italics, which are copied, too, if the clipboard accepts HTML. */
export function CitationField({ label, citations }: { label: string; citations: readonly Citation[] }) {
  return (
    <CopyField
      label={label}
      text={citations.map(({ runs }) => textOf(runs)).join('\n')}
      html={citations.map(({ runs }) => `<p>${runs.map(htmlOf).join('')}</p>`).join('')}
    >
      {citations.map(({ id, runs }) => (
        <p key={id}>
          {runs.map(({ text, italic }, index) =>
            italic ? <i key={index}>{text}</i> : <span key={index}>{text}</span>,
          )}
        </p>
      ))}
    </CopyField>
  );
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const htmlOf = ({ text, italic }: Run) => (italic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text));
