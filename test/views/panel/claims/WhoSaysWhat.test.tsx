// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Claim } from '../../../../src/model/claim.ts';
import { createAppStore, StoreContext } from '../../../../src/store/context.ts';
import WhoSaysWhat from '../../../../src/views/panel/claims/WhoSaysWhat.tsx';
import { aDataset, anEvent, aState } from '../../../helpers.ts';
import { aClaim, killed } from './aClaim.ts';

afterEach(cleanup);

async function show(claims: readonly Claim[], changes = {}) {
  mount(claims, changes);
  await screen.findAllByRole('group');
}

function mount(claims: readonly Claim[], changes = {}, returnedTo = false) {
  const events = [anEvent('fighting', '2022-09-13'), anEvent('trial', '2025-05-21')];
  const state = aState(aDataset(events, changes));
  const store = createAppStore({ ...state, dataset: { ...state.dataset, claims } });
  render(
    <StoreContext value={store}>
      <WhoSaysWhat eventId="fighting" returnedTo={returnedTo} onDrawn={() => {}} />
    </StoreContext>,
  );
}

test('claims are rendered in steps, but at once if the reader returns to them', () => {
  const topics = ['one', 'two', 'three', 'four', 'five'];
  const claims = topics.map((topic) => aClaim(topic, { topic }));
  mount(claims);
  expect(document.querySelectorAll('.claim')).toHaveLength(0);
  cleanup();
  mount(claims, {}, true);
  expect(document.querySelectorAll('.claim')).toHaveLength(claims.length);
});

const columns = () => screen.getAllByRole('heading', { level: 5 }).map(({ textContent }) => textContent);

test('speakers are in the order of the data, whatever their figures', async () => {
  await show([
    aClaim('1', { speaker: 'Azerbaijan' }),
    aClaim('2', { speaker: 'Armenia' }),
    aClaim('3', { speaker: 'Azerbaijan' }),
  ]);
  expect(columns()).toEqual(['Azerbaijan', 'Armenia']);
});

test('a figure has its bounds, unit, what it counts and its date, or says that the date is missing', async () => {
  await show([
    killed('1', 200, '2022-09-13', { figureLow: 200, replacedBy: '2' }),
    killed('2', 202, undefined, { verified: false }),
  ]);
  const [first, second] = ['claim-1', 'claim-2'].map((id) => document.getElementById(id)!);
  expect(first).toHaveProperty('textContent', expect.stringContaining('at least 200 killed own soldiers'));
  expect(first!.textContent).toContain('said 13 September 2022');
  expect(first!.textContent).toContain('later: 202, date not given');
  expect(second!.textContent).toContain('date not given · not verified');
});

test('the exact words are a quotation, ours are not', async () => {
  await show([aClaim('1', { quote: 'lost 50' })]);
  expect(screen.getByRole('blockquote').textContent).toBe('“lost 50”');
  expect(screen.getByText('What 1 says.').closest('blockquote')).toBeNull();
});

test.each([
  ['speaker', 'the speaker’s own words'],
  ['reporter', 'the report’s words'],
] as const)('a quotation of the %s says so, apart from the words themselves', async (quoteOf, words) => {
  await show([aClaim('1', { quote: 'lost 50', quoteOf })]);
  const quotation = screen.getByRole('blockquote');
  expect(quotation.querySelector('p')!.textContent).toBe('“lost 50”');
  expect(quotation.querySelector('footer')!.textContent).toBe(words);
});

test('the source of a claim names what it copies, and can be cited with its claim', async () => {
  await show([aClaim('1', { source: { publisher: 'A copy', original: 'B, “Title”' } })]);
  expect(document.querySelector('.claim-source')!.textContent).toBe('Source: A copy, Original: B, “Title”');
  expect(screen.getByLabelText('Cite this claim by Armenia').textContent).toBe('cite');
});

test('an encyclopedia is marked as such beside the claim', async () => {
  const url = 'https://enc.org/';
  const source = { id: 's', publisher: 'E', url, perspective: 'enc', seen: true };
  await show([aClaim('1', { source: { publisher: 'E', url } })], { sources: [source] });
  expect(document.querySelector('.claim-source')!.textContent).toBe('Source: E, Encyclopedia');
});

test('a series of figures is a list to screen readers; the bars are hidden from them', async () => {
  await show([
    killed('1', 49, '2022-09-13', { replacedBy: '2' }),
    killed('2', 105, '2022-09-14', { replacedBy: '3' }),
    killed('3', 207, '2022-09-19', { unit: 'killed or missing', counts: 'with civilians' }),
  ]);
  const list = within(screen.getByRole('figure')).getByRole('list', { name: 'Armenia' });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    '13 Sep 2022 49 (corrected later) ',
    '14 Sep 2022 105 ',
    '19 Sep 2022 207 killed or missing with civilians',
  ]);
});

test('a single speaker is marked as the only one', async () => {
  await show([aClaim('1')]);
  expect(screen.queryAllByText('In the sources, only Armenia says something about this.')).toHaveLength(1);
});

test('what a later event adds is shown with the claim, and links there', async () => {
  await show([aClaim('1', { continuedBy: '2' }), aClaim('2', { eventId: 'trial', speaker: 'Iran' })]);
  expect(screen.getByRole('link', { name: 'trial' }).getAttribute('href')).toBe('?event=trial');
  expect(screen.queryAllByText('What 2 says.')).toHaveLength(1);
});

test('an index leads to each point, with the number of its claims, and opens it', async () => {
  await show(['a', 'b', 'c', 'd', 'e', 'f', 'f'].map((topic, index) => aClaim(`${index}`, { topic })));
  const index = within(screen.getByRole('navigation', { name: 'What the claims are about' }));
  const links = index.getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'A (1)',
    'B (1)',
    'C (1)',
    'D (1)',
    'E (1)',
    'F (2)',
  ]);
  expect(document.querySelectorAll('details[open]')).toHaveLength(5);
  links[5]!.click();
  expect(document.querySelectorAll('details[open]')).toHaveLength(6);
  expect(document.activeElement).toBe(document.querySelector('[data-topic="f"] > summary'));
  expect(await screen.findAllByText('What 6 says.')).toHaveLength(1);
});

test('a single point needs no index', async () => {
  await show([aClaim('1')]);
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('the sides come before the others', async () => {
  await show(['AP', 'Azerbaijan', 'Russia', 'Armenia'].map((speaker) => aClaim(speaker, { speaker })));
  expect(columns()).toEqual(['Azerbaijan', 'Armenia', 'AP', 'Russia']);
});

test('topics beyond the fifth are folded', async () => {
  await show(['a', 'b', 'c', 'd', 'e', 'f'].map((topic) => aClaim(topic, { topic })));
  const open = [...document.querySelectorAll<HTMLDetailsElement>('.claim-topic')].map(
    (details) => details.open,
  );
  expect(open).toEqual([true, true, true, true, true, false]);
  screen.getByRole('button', { name: 'Show all claims' }).click();
  expect(document.querySelectorAll('details[open]')).toHaveLength(6);
  expect(await screen.findAllByText('What f says.')).toHaveLength(1);
});
