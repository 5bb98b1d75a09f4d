import { expect } from 'vitest';
import { TOTAL } from '../../browser/chronology.ts';
import type { Journey } from '../Journey.ts';
import { button, region } from '../View.ts';

const SECOND_HALF = '?from=2020-07-01&to=2020-12-31';
const lanes = { css: '.timeline .vis-center' };

export const time: readonly Journey[] = [
  {
    name: 'drag the timeline, and turn the wheel over it',
    async run(reader) {
      await reader.open(SECOND_HALF);
      await reader.drag(lanes, { x: -150, y: 0 });
      await expect.poll(() => reader.param('from')).toSatisfy((day) => day > '2020-07-01');
      const dragged = await reader.param('from');
      await reader.wheel(lanes, 300);
      await expect.poll(() => reader.param('from')).toSatisfy((day) => day > dragged!);
      // The window may still be on its way, but its length stays as it is.
      const length = async () =>
        Date.parse((await reader.param('to'))!) - Date.parse((await reader.param('from'))!);
      const before = await length();
      await reader.wheel(lanes, -300, { control: true });
      await expect.poll(length).toBeLessThan(before * 0.9);
    },
  },
  {
    name: 'keys',
    async run(reader) {
      await reader.open('?event=e2022-09-13');
      await reader.press('?');
      await reader.see({ css: 'dialog[open] h2' });
      await reader.press('Escape');
      await reader.seeNo({ css: 'dialog[open] h2' });
      await reader.focus(`${region('Timeline')} [aria-current="true"]`);
      await reader.press('ArrowRight');
      await reader.waitFor('the focus on the next one', () =>
        document.activeElement?.ariaLabel?.includes('First truce of September 2022 fails'),
      );
      await reader.press('Enter');
      await expect.poll(() => reader.param('event')).toBe('e2022-09-13b');
      await reader.press('/');
      await reader.waitFor('the search has the focus', () =>
        document.activeElement?.matches('[type="search"]'),
      );
    },
  },
  {
    name: 'search',
    async run(reader) {
      await reader.open('?from=2023-01-01&to=2023-12-31');
      await reader.fill({ css: '[type="search"]' }, 'embassy gunman');
      await reader.seeText(`${region('Events')} [role="status"]`, `1 of ${TOTAL} events`);
      await reader.see({ css: `${region('Events')} mark`, name: 'Gunman' });
      await expect.poll(() => reader.param('q')).toBe('embassy gunman');
      await reader.press('Escape');
      await expect.poll(() => reader.param('q')).toBe(null);
    },
  },
  {
    name: 'filter',
    async run(reader) {
      await reader.open();
      await reader.click(button('Filter'));
      await reader.click({ css: 'label', name: 'Law and politics' });
      await expect.poll(() => reader.param('kind')).toBe('legal');
      await reader.press('Escape');
      await reader.click(button('Remove filter: '));
      await expect.poll(() => reader.param('kind')).toBe(null);
    },
  },
  {
    name: 'control layer off and on',
    async run(reader) {
      const district = { css: `${region('Map')} path[data-part^="kalbajar_d"]` };
      const box = { css: '.territory-legend input[type="checkbox"]' };
      await reader.open('?event=e2020-11-20&map=8/39.85/46.7');
      await reader.see(district);
      await reader.click(box);
      await reader.seeNo(district);
      await expect.poll(() => reader.param('control')).toBe('0');
      await reader.click(box);
      await reader.see(district);
    },
  },
];
