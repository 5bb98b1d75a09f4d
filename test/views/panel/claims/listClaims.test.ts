import { describe, expect, test } from 'vitest';
import {
  chooseClaims,
  claimOptions,
  inOrder,
  NO_FIGURE,
} from '../../../../src/views/panel/claims/listClaims.ts';
import { aDataset, anEvent } from '../../../helpers.ts';
import { aClaim, killed, onDay } from './aClaim.ts';

const { events } = aDataset([anEvent('fighting', '2022-09-13'), anEvent('shooting', '2023-01-27')]);
const claims = [
  aClaim('account', { speaker: 'Iran', saidOn: onDay('2023-02-01'), eventId: 'shooting' }),
  killed('undated', 202, undefined),
  killed('early', 49, '2022-09-13'),
  killed('late', 71, '2022-09-15', { speaker: 'Azerbaijan' }),
  killed('range', 5, '2022-09-15', { figureLow: 4, figureHigh: 5 }),
];
const ids = (of: typeof claims) => of.map(({ id }) => id).join(' ');

describe('claims across events', () => {
  test('are sorted by the date of the claim, else of their event', () => {
    expect(ids(inOrder(claims, events))).toBe('undated early late range account');
  });

  test('can be filtered by speaker and by what they count', () => {
    expect(ids(chooseClaims(claims, { speaker: 'Armenia' }))).toBe('undated early range');
    expect(ids(chooseClaims(claims, { unit: 'killed', speaker: 'Azerbaijan' }))).toBe('late');
    expect(ids(chooseClaims(claims, { unit: NO_FIGURE }))).toBe('account');
    expect(ids(chooseClaims(claims, {}))).toBe(ids(claims));
  });
});

describe('claimOptions', () => {
  test('counts what each choice would show together with the other', () => {
    const options = claimOptions(claims, { speaker: 'Armenia', unit: 'killed' });
    expect(options.anySpeaker).toBe(4);
    expect(options.anyUnit).toBe(3);
    expect(options.units).toEqual([{ value: 'killed', count: 3 }]);
    expect(options.noFigure).toBe(0);
    expect(options.speakers.few.map(({ value, count }) => `${value} ${count}`)).toEqual([
      'Armenia 3',
      'Azerbaijan 1',
      'Iran 0',
    ]);
  });

  test('lists first who makes most claims', () => {
    const many = Array.from({ length: 5 }, (_, index) =>
      killed(`n${index}`, index, '2020-01-01', { speaker: 'Zed' }),
    );
    const { speakers } = claimOptions([...claims, ...many], {});
    expect(speakers.many.map(({ value }) => value)).toEqual(['Zed']);
    expect(speakers.few.map(({ value }) => value)).toEqual(['Armenia', 'Azerbaijan', 'Iran']);
  });

  test('keeps a chosen speaker and unit that no claim has, with a count of 0', () => {
    const { speakers, units } = claimOptions(claims, { speaker: 'Nobody', unit: 'lies' });
    expect(speakers.few).toContainEqual(expect.objectContaining({ value: 'Nobody', count: 0 }));
    expect(units).toContainEqual({ value: 'lies', count: 0 });
  });
});
