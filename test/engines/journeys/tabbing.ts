import { expect } from 'vitest';
import { stopsToPanel, type Walker, walkByTab } from '../../browser/tabWalk.ts';
import type { Journey } from '../Journey.ts';
import type { Reader } from '../Reader.ts';
import { button, region, type Target } from '../View.ts';

const EVENT = '?event=e2022-09-14';
/** From the top of the page to the panel. */
const MOST_TO_THE_PANEL = 45;

interface State {
  readonly name: string;
  readonly query: string;
  /** Where the walk begins: in `panel`, if nothing else differs from another state. */
  readonly from?: 'panel';
  /** What is there once the state is as it should be. */
  readonly sees: Target;
  readonly prepare?: (reader: Reader) => Promise<void>;
}

const STATES: readonly State[] = [
  { name: 'the list', query: '', sees: { css: '.articles a' } },
  { name: 'an event', query: EVENT, sees: { css: '.claim-topic' } },
  {
    name: 'an article',
    query: '?article=a03',
    from: 'panel',
    sees: { css: `${region('Article')} blockquote` },
  },
  {
    name: 'the filters',
    query: EVENT,
    sees: { css: 'dialog[open] input' },
    prepare: (reader) => reader.click(button('Filter')),
  },
  { name: 'no result', query: '?q=zzzz', from: 'panel', sees: { css: '.empty button' } },
  { name: 'a lesson', query: '?path=p-2020-war', from: 'panel', sees: { css: '.path-cover ol' } },
  { name: 'presenting', query: '?present=1&event=e2022-09-14', sees: { css: '.present-bar' } },
  { name: 'an embed', query: '?embed=1&event=e2022-09-14', sees: { css: '.claim-topic' } },
];

const walks = STATES.map(
  ({ name, query, from, sees, prepare }): Journey => ({
    name: `Tab through ${name}`,
    async run(reader) {
      await reader.open(query);
      await prepare?.(reader);
      await reader.see(sees);
      await reader.site.quiet();
      const walker: Walker = {
        press: (key) => reader.press(key),
        run: (inPage, value) => reader.evaluate(inPage, value),
      };
      const walk = await walkByTab(walker, from);
      const toPanel = stopsToPanel(walk);
      console.log(`Tab through ${name}: ${toPanel} stops before the panel, ${walk.stops.length} in all`);
      expect
        .soft(
          walk.stops.filter(({ seen }) => seen < 0.5),
          'less than half can be seen',
        )
        .toEqual([]);
      expect
        .soft(
          walk.stops.filter(({ hasRing }) => !hasRing),
          'without a focus ring',
        )
        .toEqual([]);
      expect.soft(walk.missed, `not reached after ${walk.stops.at(-1)?.name}`).toEqual([]);
      expect.soft(toPanel).toBeLessThan(MOST_TO_THE_PANEL);
    },
  }),
);

/** What has the focus once that has been the same for a while. */
const focusAtRest = () =>
  new Promise<string>((done) => {
    const name = (it: Element | null) =>
      it && it !== document.body
        ? `${it.tagName.toLowerCase()} ${it.id} ${it.ariaLabel ?? it.textContent}`
        : 'body';
    let [last, since] = [document.activeElement, performance.now()];
    const look = () => {
      const now = document.activeElement;
      if (now !== last) [last, since] = [now, performance.now()];
      if (performance.now() - since > 300) done(name(now));
      else requestAnimationFrame(look);
    };
    look();
  });

interface Action {
  readonly key: string;
  /** Has the focus before; else it stays where it was. */
  readonly on?: string;
  readonly sees?: Target;
  readonly seesNo?: Target;
  /** What has the focus afterwards. */
  readonly focus?: RegExp;
}

const heading = (name: string): Target => ({ css: `${region(name)} h2` });

async function act(reader: Reader, { key, on, sees, seesNo, focus = /^(?!body)/ }: Action): Promise<void> {
  if (on) await reader.focus(on);
  await reader.press(key);
  if (sees) await reader.see(sees);
  if (seesNo) await reader.seeNo(seesNo);
  expect.soft(await reader.evaluate(focusAtRest), `the focus after ${key} on ${on}`).toMatch(focus);
}

const keepingFocus: Journey = {
  name: 'the focus after each action',
  async run(reader) {
    await reader.open();
    const first = `${region('Events')} h3 a[tabindex="0"]`;
    await act(reader, { on: first, key: 'Enter', sees: heading('Event'), focus: /^h2/ });
    await act(reader, { on: 'button[aria-label="Next event"]', key: 'Enter', focus: /Next event/ });
    await act(reader, { key: 'Escape', seesNo: heading('Event'), focus: /^(a|button) / });
    await act(reader, { on: '.articles a', key: 'Enter', sees: heading('Article'), focus: /^h2/ });
    await act(reader, { key: 'Escape', seesNo: heading('Article'), focus: /^a / });
    await act(reader, {
      on: 'button[aria-label="Filter"]',
      key: 'Enter',
      sees: { css: 'dialog[open] input' },
    });
    await act(reader, { key: 'Escape', seesNo: { css: 'dialog[open]' }, focus: /Filter/ });
    await act(reader, {
      on: '.header-buttons button[aria-label="Present"]',
      key: 'Enter',
      sees: { css: '.present-bar' },
    });
    await act(reader, { key: 'b', sees: { css: '.present-black' } });
    await act(reader, { key: 'b', seesNo: { css: '.present-black' } });
    await act(reader, { key: 'Escape', sees: { css: '[type="search"]' } });

    await reader.open('?q=zzzz');
    await reader.see(button('', '.empty'));
    await act(reader, { on: '.empty button', key: 'Enter', seesNo: { css: '.empty-result' } });

    await reader.open('?path=p-2020-war');
    await reader.see({ css: '.path-cover ol' });
    await act(reader, { on: 'button[aria-label="Next event"]', key: 'Enter', sees: heading('Event') });
  },
};

export const tabbing: readonly Journey[] = [...walks, keepingFocus];
