// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { createAppStore } from '../../../../src/store/context.ts';
import { OwnPath } from '../../../../src/views/panel/paths/OwnPath.tsx';
import { anEvent, aState } from '../../../helpers.ts';
import { inStore } from '../../../inStore.tsx';

afterEach(cleanup);

const TITLES = ['Alpha', 'Beta', 'Gamma'];
function open(eventIds: readonly string[] = ['e1', 'e2', 'e3']) {
  const state = aState(
    TITLES.map((title, index) => anEvent(`e${index + 1}`, `199${index}`, { title })),
    { view: { page: 'paths', ...(eventIds.length > 0 && { path: { kind: 'own', eventIds } }) } },
  );
  const store = createAppStore(state);
  render(<OwnPath isEntry={false} />, inStore(store));
  const path = () => store.api.getState().view.path;
  return { user: userEvent.setup(), path };
}
const button = (name: string) => screen.getByRole('button', { name });
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('the order of the steps', () => {
  test('is changed by buttons, and the focus stays on the step that is moved', async () => {
    const { user, path } = open();
    await user.click(button('Later on the path: Alpha'));
    expect(path()).toMatchObject({ eventIds: ['e2', 'e1', 'e3'] });
    expect(document.activeElement).toBe(button('Later on the path: Alpha'));
    expect(said()).toContain('Alpha is now step 2.');
    await user.click(button('Earlier on the path: Gamma'));
    expect(document.activeElement).toBe(button('Earlier on the path: Gamma'));
  });

  test('leaves the focus on the other button where the step can go no further', async () => {
    const { user } = open();
    await user.click(button('Earlier on the path: Beta'));
    expect(document.activeElement).toBe(button('Later on the path: Beta'));
  });

  test('is changed by keys, also in the field of a question', async () => {
    const { user, path } = open();
    const question = () => screen.getAllByRole('textbox', { name: /^Question for step/ });
    await user.type(question()[2]!, 'Who?');
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
    expect(path()).toMatchObject({ eventIds: ['e3', 'e1', 'e2'] });
    expect(document.activeElement).toBe(question()[0]);
    await user.keyboard(' Why?{Alt>}{ArrowDown}{/Alt}');
    expect(path()).toEqual({
      kind: 'own',
      eventIds: ['e1', 'e3', 'e2'],
      questions: new Map([['e3', 'Who? Why?']]),
    });
  });
});

test('each tick is counted in a bar that is announced', async () => {
  const { user, path } = open([]);
  await user.click(screen.getByRole('checkbox', { name: /^Beta/ }));
  expect(said()).toContain('Your path: 1 event');
  await user.click(screen.getByRole('checkbox', { name: /^Alpha/ }));
  expect(said()).toContain('Your path: 2 events');
  await user.click(button('Open'));
  expect(path()).toEqual({ kind: 'own', eventIds: ['e2', 'e1'] });
});

test('title and author go into the link', async () => {
  const { user } = open(['e1']);
  await user.type(screen.getByRole('textbox', { name: /^Title/ }), 'Why, who & when?');
  await user.type(screen.getByRole('textbox', { name: /^By/ }), 'Class 9');
  const link = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link to this path' }).value;
  expect(new URL(link).searchParams.get('path')).toMatch(/^\/Why\..*when\..*\/Class 9,e1$/);
});

test('a path that is too long for a link is handed out as a file and as text', async () => {
  const { user } = open(TITLES.map((_, index) => `e${index + 1}`));
  for (const field of screen.getAllByRole('textbox', { name: /^Question/ })) {
    await user.click(field);
    await user.paste('Ո՞վ '.repeat(75));
  }
  expect(screen.queryByRole('textbox', { name: 'Link to this path' })).toBeNull();
  expect(screen.getByText(/^This path is too long for a link: .* more than 2,000\./)).toBeTruthy();
  expect(button('Save the path as a file')).toBeTruthy();
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The path as text' }).value;
  expect(JSON.parse(text).steps).toHaveLength(3);
});

test('the events to choose from are found by words of title, date and place', async () => {
  const { user } = open([]);
  await user.type(screen.getByRole('searchbox'), 'yerevan 1991');
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  expect(screen.getByRole('checkbox', { name: /^Beta/ })).toBeTruthy();
  await user.type(screen.getByRole('searchbox'), ' nowhere');
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
});
