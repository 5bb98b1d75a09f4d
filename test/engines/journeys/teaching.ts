import { expect } from 'vitest';
import type { Journey } from '../Journey.ts';
import { button, region } from '../View.ts';

export const teaching: readonly Journey[] = [
  {
    name: 'print sheet',
    async run(reader) {
      await reader.open('?event=e2022-09-14');
      // Between these two events browsers print; the sheet is in the page only then.
      const printed = () =>
        reader.evaluate(() => {
          dispatchEvent(new Event('beforeprint'));
          const sheet = document.querySelector('.print-sheet');
          const text = sheet?.querySelector('.printed-map') ? sheet.textContent : '';
          dispatchEvent(new Event('afterprint'));
          return text;
        });
      await expect.poll(printed).toMatch(/Truce of 14 September 2022[\s\S]*United News of Bangladesh/);
      await reader.seeNo({ css: '.print-sheet' });
    },
  },
  {
    name: 'present',
    async run(reader) {
      await reader.open('?event=e2022-09-13');
      await reader.click(button('Present'));
      await reader.see({ css: '.present-bar' });
      await expect.poll(() => reader.param('present')).toBe('1');
      await reader.press('PageDown');
      await expect.poll(() => reader.param('event')).toBe('e2022-09-13b');
      await reader.press('b');
      await reader.see(button('The screen is black.'));
      await reader.press('b');
      await reader.press('Escape');
      await reader.see({ css: '[type="search"]' });
    },
  },
  {
    name: 'lesson',
    async run(reader) {
      const lesson = '[data-path="p-embassy-iran"]';
      await reader.open('?page=paths');
      await reader.click({ css: `${lesson} summary` });
      await reader.click(button('Start', lesson));
      await reader.see({ css: 'aside', name: 'The embassy attack and Iran–Azerbaijan' });
      await reader.seeText('aside', /Step 1 of \d+/);
      await reader.click(button('Next event'));
      await reader.seeText('aside', /Step 2 of \d+/);
      await reader.seeText(`${region('Event')} h2`, /\w/);
    },
  },
];
