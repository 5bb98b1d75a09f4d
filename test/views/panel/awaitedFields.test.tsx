// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { createAppStore } from '../../../src/store/context.ts';
import { EventDoubts } from '../../../src/views/panel/EventDoubts.tsx';
import { SideNames } from '../../../src/views/panel/places/SideNames.tsx';
import { aDataset, anEvent, aState } from '../../helpers.ts';
import { inStore } from '../../inStore.tsx';

afterEach(cleanup);

const written = [anEvent('e1', '1992', { note: 'A doubt.', time_note: 'At noon.' }), anEvent('e2', '1993')];
const whole = aDataset(written);
const WAITING = 'Being loaded …';

/** Renders it before and after what it needs has arrived. */
function around(awaited: string, element: React.ReactElement, lacking: Partial<Dataset>) {
  const store = createAppStore(aState({ ...whole, ...lacking, awaited: [awaited] }));
  const { container } = render(element, inStore(store));
  const before = container.textContent;
  act(() => store.actions.addDetails(whole));
  return [before, container.textContent];
}

test.each([
  ['e1', `NoteAt noon.${WAITING}`, 'NoteAt noon.A doubt.'],
  ['e2', `Note${WAITING}`, ''],
])('a note on an event is awaited: %s', (id, before, after) => {
  const doubts = <EventDoubts event={whole.events.get(id)!} />;
  expect(around('events.note', doubts, { notesByEvent: new Map() })).toEqual([before, after]);
});

test('names of places are awaited, not missing', () => {
  const names = <SideNames place={whole.places.get('shusha')!} />;
  expect(around('places.names', names, { sideNames: new Map() })).toEqual([
    WAITING,
    expect.stringContaining('Շուշի Shushi'),
  ]);
});
