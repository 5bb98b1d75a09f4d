import type { Page } from '@playwright/test';

/**
 * What may change a page under its scripts:
 * - `translator`: puts each text into nested `<font>`s, as Chrome, Edge and Safari do;
 * - `inPlace`: writes into the text nodes, as Firefox's translator does;
 * - `twoTongues`: adds a copy after the text of each paragraph, heading and button;
 * - `highlighter`: splits texts and wraps a part in `<mark>`;
 * - `normalizer`: calls `normalize()`;
 * - `intruder`: inserts elements of its own before the text.
 */
export const CHANGES = [
  'translator',
  'inPlace',
  'twoTongues',
  'highlighter',
  'normalizer',
  'intruder',
] as const;
export type Change = (typeof CHANGES)[number];

/** Put round every text that was changed, to tell it from an unchanged one. */
export const MARKS = /[⟦⟧]/g;

/** Changes the page now, and whatever the app adds to it later. */
export const changePage = (page: Page, change: Change): Promise<void> => page.evaluate(startChanging, change);

/** Changes the next page that is opened as soon as it has been read, before the app starts. */
export const changeFromStart = (page: Page, change: Change): Promise<unknown> =>
  page.addInitScript(
    `document.addEventListener('DOMContentLoaded', () => (${startChanging})(${JSON.stringify(change)}))`,
  );

/** Runs in the page. */
function startChanging(change: Change) {
  const SKIPPED = 'script, style, textarea, option, svg, [translate="no"], .foreign';
  const CONTAINERS = 'main, .panel-scroll, article, .places, .events > ol, .event-what, .slide, h2, h3, p';

  const textsIn = (root: Node): Text[] => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    return found.filter((text) => text.data !== '' && !text.parentElement?.closest(SKIPPED));
  };
  const isMarked = (text: Text) => text.data.startsWith('⟦');

  const translate = (text: Text) => {
    if (text.parentElement!.closest('font')) return;
    const outer = document.createElement('font');
    outer.append(document.createElement('font'));
    outer.firstElementChild!.textContent = `⟦${text.data}⟧`;
    text.replaceWith(outer);
  };
  const translateInPlace = (text: Text) => {
    if (!isMarked(text) && text.data.trim() !== '') text.data = `⟦${text.data}⟧`;
  };
  const highlight = (text: Text) => {
    if (text.data.length < 6 || text.parentElement!.matches('mark.theirs')) return;
    if (text.parentElement!.querySelector(':scope > mark.theirs')) return;
    const middle = text.splitText(3);
    middle.splitText(2);
    const mark = document.createElement('mark');
    mark.className = 'theirs';
    middle.replaceWith(mark);
    mark.append(middle);
  };
  const copyBeside = (root: Element) => {
    for (const element of root.querySelectorAll('p, h2, h3 a, blockquote p, dd, button:not([aria-label])')) {
      if (element.closest(SKIPPED) || element.querySelector(':scope > .foreign')) continue;
      const copy = document.createElement('font');
      copy.className = 'foreign';
      copy.dataset.of = element.textContent;
      copy.textContent = ` ⟦${element.textContent}⟧`;
      element.append(copy);
    }
  };
  const intrude = (root: Element) => {
    for (const element of root.querySelectorAll(CONTAINERS)) {
      if (element.closest('.foreign') || element.querySelector(':scope > .foreign')) continue;
      const icon = document.createElement('span');
      icon.className = 'foreign';
      icon.style.display = 'none';
      element.prepend(icon);
    }
  };

  const act: Record<Change, () => void> = {
    translator: () => textsIn(document.body).forEach(translate),
    inPlace: () => textsIn(document.body).forEach(translateInPlace),
    twoTongues: () => copyBeside(document.body),
    highlighter: () => textsIn(document.body).forEach(highlight),
    normalizer: () => document.body.normalize(),
    intruder: () => intrude(document.body),
  };
  act[change]();
  const observer = new MutationObserver(() => {
    act[change]();
    observer.takeRecords();
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
}
