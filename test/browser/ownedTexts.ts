import type { Page } from '@playwright/test';

/**
 * The text nodes to which React keeps a reference, each with its element. It keeps one for a text that has siblings, or
 * that a component returns by itself; for an element with a string as its only child it keeps only the element.
 */
export const ownedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!Object.keys(text).some((key) => key.startsWith('__reactFiber$'))) continue;
      const { tagName, className } = text.parentElement!;
      // jsdom and some screen readers join the words of a name differently; only this space is added or removed.
      if (className === 'option' && text.nodeValue === ' ') continue;
      found.push(`<${tagName.toLowerCase()} class="${className}">: ${text.nodeValue}`);
    }
    return found;
  });
