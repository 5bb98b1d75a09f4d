import { expect } from 'vitest';
import { TOTAL } from '../../browser/chronology.ts';
import type { Journey } from '../Journey.ts';
import { button, link, region } from '../View.ts';

const TRUCE = 'Truce of 14 September 2022';

export const opening: readonly Journey[] = [
  {
    name: 'open the page, select in the list, read an article',
    async run(reader) {
      await reader.open();
      await reader.see({ css: `${region('Map')} button[aria-label*=", "]` });
      await reader.see({ css: `${region('Timeline')} [aria-label*=", "]` });
      await reader.seeText(`${region('Events')} [role="status"]`, new RegExp(`^\\d+ of ${TOTAL} events`));
      await reader.click(link('First truce of the 2020 war', region('Events')));
      await reader.seeSelected('e2020-10-10', 'First truce of the 2020 war');
      await reader.click({ css: '.articles a[href*="article=a03"]' });
      await reader.seeText(`${region('Article')} h2`, 'Armenia, Azerbaijan report 99 troops killed');
      await reader.see({ css: `${region('Article')} blockquote` });
    },
  },
  {
    name: 'select on the map',
    async run(reader) {
      const title = 'Gunman attacks the Azerbaijani embassy in Tehran';
      await reader.open('?from=2023-01-20&to=2023-02-01');
      await reader.click(button(title, region('Map')));
      await reader.seeSelected('e2023-01-27', title);
    },
  },
  {
    name: 'select on the timeline',
    async run(reader) {
      await reader.open('?from=2022-10-01&to=2023-03-01');
      await reader.click(button('Lachin corridor blocked', region('Timeline')));
      await reader.seeSelected('e2022-12-12', 'Lachin corridor blocked');
    },
  },
  {
    name: 'select by address, drag the map',
    async run(reader) {
      await reader.open('?event=e2022-09-14');
      await reader.seeSelected('e2022-09-14', TRUCE);
      await reader.drag({ css: '.map-canvas' }, { x: 60, y: 40 });
      await expect.poll(() => reader.param('map')).toMatch(/^[\d./]+$/);
    },
  },
  {
    name: 'leave while files are on their way',
    async run(reader) {
      const stalled = ['chronology-details.json', 'map/labels.json', 'assets/PresentMode'];
      reader.site.stalled = new RegExp(stalled.join('|'));
      await reader.open();
      await reader.click(button('Present', '.header-buttons'));
      for (const it of stalled) {
        await expect
          .poll(() => reader.site.asked.some((asked) => asked.includes(it)), { message: it })
          .toBe(true);
      }
      await reader.openHost('<p>The next page</p>');
      await reader.seeText('p', 'The next page');
    },
  },
];
