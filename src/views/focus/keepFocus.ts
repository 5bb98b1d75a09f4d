import { moveFocus } from './moveFocus.ts';

/** How long, in ms, who removed the element has to move the focus: views that redraw return it to its new mark. */
const GRACE = 100;
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** An element that held the focus, with its place: the parts of the page it was in, and where in each. */
interface HeldFocus {
  readonly element: Element;
  /** From its parent outwards; `at` is the index of the child that held the focus. */
  readonly around: readonly { readonly parent: Element; readonly at: number }[];
  /** The dialog that it is in, if nothing had the focus when that was opened: then nothing has it afterwards. */
  readonly dialog: HTMLDialogElement | undefined;
}

/**
 * Keeps the focus in the page: if what has it is removed or hidden, and nothing else has taken it, its neighbour gets
 * it, in the nearest part of the page that is left. Otherwise the next Tab would begin at the top of the page (WCAG
 * 2.4.3).
 *
 * @returns a function that stops it
 */
export function keepFocus(root: HTMLElement): () => void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  let held: HeldFocus | undefined;
  root.addEventListener(
    'focusin',
    ({ target }) => {
      held = target instanceof Element ? hold(target, root, held) : undefined;
    },
    options,
  );
  // A press beside everything that can have the focus takes it away on purpose.
  addEventListener('pointerdown', () => (held = undefined), options);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passOn = () => {
    timer = undefined;
    if (!held || !isLost(held.element)) return;
    const { around, dialog } = held;
    held = undefined;
    if (!dialog || isShown(dialog)) moveFocus(neighbourOf(around));
  };
  const observer = new MutationObserver((changes) => {
    const mayHide = changes.some(
      ({ type, target }) => type === 'attributes' && held && target.contains(held.element),
    );
    if (!held || (document.activeElement === held.element && !mayHide) || !isLost(held.element)) return;
    // Not from the last change on: a map that moves goes on changing.
    timer ??= setTimeout(passOn, GRACE);
  });
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
  return () => {
    stop.abort();
    clearTimeout(timer);
    observer.disconnect();
  };
}

/** Whether an element had the focus last. Browsers take it from one that is hidden or disabled only later. */
function isLost(element: Element): boolean {
  const { activeElement, body } = document;
  const isElsewhere = activeElement !== null && activeElement !== body && activeElement !== element;
  return !isElsewhere && !isShown(element);
}

function hold(element: Element, root: Element, before: HeldFocus | undefined): HeldFocus {
  const around: { parent: Element; at: number }[] = [];
  for (let inner = element; inner !== root && inner.parentElement; inner = inner.parentElement) {
    const parent = inner.parentElement;
    const at = [...parent.children].indexOf(inner);
    around.push({ parent, at });
  }
  const inDialog = element.closest('dialog') ?? undefined;
  return { element, around, dialog: !before || before.dialog === inDialog ? inDialog : undefined };
}

/** The first focusable element after the place that was lost, else the last one before it. */
function neighbourOf(around: HeldFocus['around']): HTMLElement | undefined {
  for (const { parent, at } of around) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const after = children.slice(at).flatMap(focusableIn)[0];
    const found = after ?? children.slice(0, at).flatMap(focusableIn).at(-1);
    if (found) return found;
    if (isFocusable(parent)) return parent;
  }
  return undefined;
}

const focusableIn = (element: Element) =>
  [element, ...element.querySelectorAll(FOCUSABLE)].filter(isFocusable);

/** Also true for what only scripts can focus, such as a heading. */
const isFocusable = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && element.matches(FOCUSABLE) && isShown(element);

const isShown = (element: Element) =>
  element.isConnected &&
  !element.matches(':disabled') &&
  element.closest('[inert]') === null &&
  element.getClientRects().length > 0;
