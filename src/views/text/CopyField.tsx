import { type ReactNode, useId, useRef, useState } from 'react';
import { moveFocus } from '../focus/moveFocus.ts';
import { scrollInside } from '../focus/scrollInside.ts';
import { useStrings } from '../useStrings.ts';
import './copyField.css';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** The text with italics, for word processors; shown as `children`. */
  readonly html?: string | undefined;
  readonly children?: ReactNode;
  readonly rows?: number;
}

/** A text that can be copied by button, or by hand if the clipboard is blocked. */
export function CopyField({ label, text, html, children, rows = 3 }: CopyFieldProps) {
  const strings = useStrings();
  const field = useRef<HTMLElement | null>(null);
  const setField = (element: HTMLElement | null) => {
    field.current = element;
  };
  const [copied, setCopied] = useState<{ text: string; message: string }>();
  const id = useId();
  const copy = async () => {
    const done = (await toClipboard(text, html)) || (field.current !== null && copyFrom(field.current));
    setCopied({ text, message: done ? strings.shell.copied : strings.shell.copyRefused });
  };
  return (
    <div className="copy-field">
      {children ? (
        <>
          <span className="copy-label" id={id}>
            {label}
          </span>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would hold controls, this holds words */}
          <div
            role="group"
            className="copy-text"
            translate="no"
            aria-labelledby={id}
            tabIndex={-1}
            ref={setField}
          >
            {children}
          </div>
        </>
      ) : (
        <>
          <label className="copy-label" htmlFor={id}>
            {label}
          </label>
          <textarea id={id} ref={setField} readOnly rows={rows} value={text} spellCheck={false} />
        </>
      )}
      <p className="copy-action">
        <button type="button" onClick={copy} aria-label={strings.shell.copyNamed(label)}>
          {strings.shell.copy}
        </button>
        <span role="status">{copied?.text === text && copied.message}</span>
      </p>
    </div>
  );
}

/**
 * Copies to the clipboard and returns whether it succeeded. Browsers may refuse in iframes and on pages without HTTPS.
 */
async function toClipboard(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([new ClipboardItem(blobs({ 'text/plain': text, 'text/html': html }))]);
    return true;
  } catch (error) {
    console.info('The clipboard is refused.', error); // a message beside the button tells the reader
    return false;
  }
}

const blobs = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]));

/** The older API, which some iframes allow. If it fails, the text stays selected for Ctrl+C. */
function copyFrom(field: HTMLElement): boolean {
  moveFocus(field);
  scrollInside(field, 'nearest');
  if (field instanceof HTMLTextAreaElement) field.select();
  else window.getSelection()?.selectAllChildren(field);
  try {
    return document.execCommand('copy');
  } catch (error) {
    console.info('Copying is refused.', error);
    return false;
  }
}
