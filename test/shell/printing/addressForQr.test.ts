import { describe, expect, test } from 'vitest';
import { addressForQr } from '../../../src/shell/printing/addressForQr.ts';
import { qrMatrix } from '../../../src/shell/printing/qrMatrix.ts';
import type { AppState } from '../../../src/store/state.ts';
import { sharedAddress } from '../../../src/views/page/sharedAddress.ts';
import { anEvent, aState } from '../../helpers.ts';

const HREF = 'https://example.org/araxes/?old=1#somewhere';
const EVENTS = [anEvent('e1', '1992-05-18'), anEvent('e2', '1994-05-12')];
const filters = aState([]).view.filters;
const addressFor = (state: AppState) => addressForQr(state, sharedAddress(state, HREF)!);

describe('addressForQr', () => {
  const wordy = { ...filters, query: 'Lachin '.repeat(40) };

  test('is the whole address where that makes a legible code', () => {
    const state = aState(EVENTS, { view: { filters: { ...filters, query: 'Lachin' } } });
    expect(addressFor(state)).toBe(sharedAddress(state, HREF));
  });

  test('is that of the event alone where the whole is too long', () => {
    expect(addressFor(aState(EVENTS, { view: { selectedId: 'e1', filters: wordy } }))).toBe(
      'https://example.org/araxes/?event=e1',
    );
  });

  test('is that of the window where no event is selected', () => {
    const window = { start: Date.UTC(1992, 0, 1), end: Date.UTC(1993, 0, 1) };
    expect(addressFor(aState(EVENTS, { view: { window, filters: wordy } }))).toBe(
      'https://example.org/araxes/?from=1992-01-01&to=1992-12-31',
    );
  });

  test('is that of the events of a path whose words are too long', () => {
    const questions = new Map([['e1', 'Why? '.repeat(40)]]);
    const path = { kind: 'own', eventIds: ['e2', 'e1'], title: 'Truces', questions } as const;
    expect(addressFor(aState(EVENTS, { view: { path } }))).toBe('https://example.org/araxes/?path=e2,e1');
  });

  test('is the address without parameters where even that is too long', () => {
    const id = 'e'.repeat(300);
    const state = aState([anEvent(id, '1992')], { view: { selectedId: id } });
    expect(addressFor(state)).toBe('https://example.org/araxes/');
  });
});

test('a code of the longest address still has modules that a camera can tell apart', () => {
  const modules = qrMatrix(`https://example.org/?q=${'x'.repeat(190)}`).length;
  expect(30 / modules).toBeGreaterThan(0.4); // millimetres, on a code of 30 mm
});
