import {
  type FocusEvent as ReactFocusEvent,
  type KeyboardEvent as ReactKeyboardEvent,
  type ReactNode,
  type RefObject,
  useId,
  useRef,
  useState,
} from 'react';
import { POPOVER, useFloating } from '../../floating/useFloating.ts';
import { moveFocus } from '../../focus/moveFocus.ts';
import { pressedKey } from '../../input/pressedKey.ts';
import './note.css';
import { GLOSSARY_STRINGS } from '../../../strings/glossaryStrings.ts';
import { usePartStrings } from '../../useStrings.ts';

interface NoteProps {
  /** The word in the text. */
  readonly word: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * A word that opens a note by click, tap, Enter or Space; never on hover. The note takes the focus; Escape, a click
 * elsewhere, or leaving it with Tab closes it. Everything is phrasing content, because it is inside the paragraph,
 * right after its word.
 */
export function Note({ word, title, children }: NoteProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const toggle = () => setOpen(!open);
  const onKeyDown = (key: ReactKeyboardEvent) => {
    if (!['Enter', ' '].includes(pressedKey(key.nativeEvent) ?? '')) return;
    key.preventDefault();
    toggle();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: lines may break on either side of a <button>, even before a comma */}
      <span
        ref={anchor}
        role="button"
        tabIndex={0}
        className="explained"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={toggle}
        onKeyDown={onKeyDown}
      >
        {word}
      </span>
      {open && (
        <OpenNote anchor={anchor} title={title} onClose={() => setOpen(false)}>
          {children}
        </OpenNote>
      )}
    </>
  );
}

interface OpenNoteProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function OpenNote({ anchor, title, onClose, children }: OpenNoteProps) {
  const glossaryStrings = usePartStrings(GLOSSARY_STRINGS);
  const heading = useId();
  const note = useFloating(anchor, onClose);
  const closeAndReturn = () => {
    onClose();
    moveFocus(anchor.current);
  };
  const onKeyDown = (key: ReactKeyboardEvent) => {
    if (pressedKey(key.nativeEvent) !== 'Escape') return;
    key.preventDefault(); // otherwise Escape would close the page
    closeAndReturn();
  };
  const onBlur = ({ relatedTarget, currentTarget }: ReactFocusEvent) => {
    if (relatedTarget && relatedTarget !== anchor.current && !currentTarget.contains(relatedTarget))
      onClose();
  };
  return (
    <span
      ref={note}
      className="note"
      popover={POPOVER}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <strong id={heading} className="note-title">
        {title}
      </strong>
      {children}
      <button
        type="button"
        className="note-close"
        aria-label={glossaryStrings.close}
        onClick={closeAndReturn}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </span>
  );
}
