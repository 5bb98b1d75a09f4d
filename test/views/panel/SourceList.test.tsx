// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { createAppStore } from '../../../src/store/context.ts';
import { SourceList } from '../../../src/views/panel/SourceList.tsx';
import { aDataset, anEvent, aState } from '../../helpers.ts';
import { inStore } from '../../inStore.tsx';

afterEach(cleanup);

const claim = (id: string, source: object) => ({
  id,
  event: 'e1',
  topic: 'motive',
  speaker: 'Iran',
  statement: 'It says so.',
  verified: true,
  source: { publisher: 'P', ...source },
});
const dataset = aDataset([anEvent('e1', '1992', { sources: ['s1', 's2'] })], {
  sources: [
    { id: 's1', publisher: 'A', url: 'https://a.org/', original: 'AP', perspective: 'am', seen: true },
    { id: 's2', publisher: 'B', title: 'Title', perspective: 'int', seen: false },
  ],
  claims: [claim('c1', { url: 'https://a.org/' }), claim('c2', { url: 'https://c.org/' })],
});

test('lists what an event rests on, marks what claims rest on, and lets each be cited', () => {
  render(<SourceList of={dataset.events.get('e1')!} />, inStore(createAppStore(aState(dataset))));
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toEqual([
    'A Armenian · Original: AP · 1 claim rests on itcite',
    'Title B · International · page not seencite',
    'P 1 claim rests on itcite',
  ]);
  expect(screen.getByRole('link', { name: 'P' }).getAttribute('href')).toBe('https://c.org/');
  expect(screen.getByLabelText('Cite this source: Title').textContent).toBe('cite');
});
