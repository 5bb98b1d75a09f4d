import { type MouseEvent, useEffect, useRef } from 'react';
import { useActions, useAppState } from '../../store/context.ts';

interface FirstPictureProps {
  readonly of: 'map' | 'timeline';
  /** Whether the live view has been drawn. */
  readonly drawn: boolean;
}

/** The key of a mark that stands for several events; any other begins with the id of its event. */
const OF_SEVERAL = /^(?:cluster|count) /;
/** A live mark this near, in pixels, to where a group was pressed is taken for it. */
const NEAR = 30;

interface Press {
  readonly key: string;
  /** The middle of the pressed mark. */
  readonly at: Middle;
}

interface Middle {
  readonly x: number;
  readonly y: number;
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
  const awaiting = useRef<Press>(undefined);
  const press = (mark: Element | null) => {
    const key = mark?.getAttribute('data-key');
    if (!mark || !key) return;
    awaiting.current = OF_SEVERAL.test(key) ? { key, at: middleOf(mark) } : undefined;
    if (!awaiting.current) selectEvent(key.replace(/ .*/, ''));
  };
  useEffect(() => {
    const early = hydrated ? globalThis.araxesEarlyMark : undefined;
    if (!early || !picture.current?.contains(early)) return;
    globalThis.araxesEarlyMark = undefined;
    press(early);
  });
  useEffect(() => {
    if (!drawn || !awaiting.current) return;
    liveMark(of, awaiting.current)?.click();
    awaiting.current = undefined;
  }, [drawn, of]);
  if (drawn) return null;
  return (
    <div
      ref={picture}
      className="first-picture"
      data-first-picture={of}
      aria-hidden="true"
      suppressHydrationWarning
      onClick={({ target }: MouseEvent) => target instanceof Element && press(target.closest('[data-key]'))}
    >
      {''}
    </div>
  );
}

function middleOf(mark: Element): Middle {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The mark of the live view with the same key; where events are grouped otherwise, the one that is nearest. */
function liveMark(view: FirstPictureProps['of'], { key, at }: Press): HTMLElement | undefined {
  const marks = [...document.querySelectorAll<HTMLElement>(`#${view}-box > section [data-key]`)];
  const farFrom = (mark: HTMLElement) => {
    const { x, y } = middleOf(mark);
    return Math.hypot(x - at.x, y - at.y);
  };
  const same = marks.find(({ dataset }) => dataset.key === key);
  const near = marks.filter((mark) => farFrom(mark) < NEAR).sort((a, b) => farFrom(a) - farFrom(b));
  return same ?? near[0];
}
