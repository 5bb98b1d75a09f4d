import type { Page } from '@playwright/test';

/**
 * The text nodes that React remembers, each with its element. It remembers a text that has siblings, or that a
 * component draws by itself; of a string that is all an element has it remembers only the element.
 */
export const ownedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!Object.keys(text).some((key) => key.startsWith('__reactFiber$'))) continue;
      const { tagName, className } = text.parentElement!;
      // Jsdom and some readers join the words of a name otherwise; nothing beside this space comes or goes.
      if (className === 'option' && text.nodeValue === ' ') continue;
      found.push(`<${tagName.toLowerCase()} class="${className}">: ${text.nodeValue}`);
    }
    return found;
  });
