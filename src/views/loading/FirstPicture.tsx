import { type MouseEvent, useEffect, useRef } from 'react';
import { useActions, useAppState } from '../../store/context.ts';

interface FirstPictureProps {
  readonly of: 'map' | 'timeline';
  /** Whether the live view has been drawn. */
  readonly drawn: boolean;
}

/**
 * The place of the picture of a view, which the build draws into the page (`build/firstPicture/`): React keeps what is in
 * an element whose text it is told not to compare. Shown until the live view has been drawn. A press on an event opens it,
 * a press on several waits for the mark of the live view.
 */
export function FirstPicture({ of, drawn }: FirstPictureProps) {
  const { selectEvent } = useActions();
  const hydrated = useAppState((state) => state.session.hydrated);
  const picture = useRef<HTMLDivElement>(null);
  const pressed = useRef<string>(undefined);
  const press = (mark: Element | null) => {
    const { event, key } = (mark as SVGElement | HTMLElement | null)?.dataset ?? {};
    pressed.current = event === undefined ? key : undefined;
    if (event !== undefined) selectEvent(event);
  };
  useEffect(() => {
    const early = hydrated ? globalThis.araxesEarlyMark : undefined;
    if (!early || !picture.current?.contains(early)) return;
    globalThis.araxesEarlyMark = undefined;
    press(early);
  });
  useEffect(() => {
    if (!drawn || pressed.current === undefined) return;
    const box = document.getElementById(`${of}-box`);
    box?.querySelector<HTMLElement>(`section [data-key="${CSS.escape(pressed.current)}"]`)?.click();
    pressed.current = undefined;
  }, [drawn, of]);
  if (drawn) return null;
  return (
    <div
      ref={picture}
      className="first-picture"
      data-first-picture={of}
      aria-hidden="true"
      suppressHydrationWarning
      onClick={({ target }: MouseEvent) =>
        target instanceof Element && press(target.closest('[data-key], [data-event]'))
      }
    >
      {''}
    </div>
  );
}
