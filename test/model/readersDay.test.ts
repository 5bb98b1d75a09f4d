// @vitest-environment node
import { afterAll, describe, expect, test } from 'vitest';
import { readersDay } from '../../src/model/readersDay.ts';

const usual = process.env.TZ;
afterAll(() => {
  if (usual === undefined) delete process.env.TZ;
  else process.env.TZ = usual;
});

const dayIn = (zone: string, moment: string, asOf = '2026-11-01') => {
  process.env.TZ = zone;
  return readersDay(asOf, new Date(moment));
};

describe('the reader’s day', () => {
  test.each([
    ['America/Los_Angeles', '2026-11-24T02:30:00Z', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-12-31T18:00:00Z', '2027-01-01'],
    ['Asia/Kathmandu', '2026-11-30T18:20:00Z', '2026-12-01'],
    ['UTC', '2026-11-24T00:00:00Z', '2026-11-24'],
  ])('in %s at %s is %s', (zone, moment, day) => expect(dayIn(zone, moment)).toBe(day));

  test.each(['1970-01-01T00:00:10Z', '2020-01-01T12:00:00Z', '2026-10-31T12:00:00Z'])(
    'is not known from a clock at %s, before the as-of date',
    (moment) => expect(dayIn('UTC', moment)).toBeUndefined(),
  );

  test('may be the as-of date', () => expect(dayIn('UTC', '2026-11-01T00:00:00Z')).toBe('2026-11-01'));
});
