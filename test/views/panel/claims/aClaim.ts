import type { Claim } from '../../../../src/model/claim.ts';
import type { EventDate } from '../../../../src/model/time.ts';

/** A day of the calendar, as the loader parses it. */
export const onDay = (edtf: string): EventDate => ({
  edtf,
  span: { start: Date.parse(edtf), end: Date.parse(edtf) + 86_400_000 },
  precision: 'day',
  approximate: false,
  uncertain: false,
});

/** A claim; only what matters to the test need be given. */
export const aClaim = (id: string, changes: Partial<Claim> = {}): Claim => ({
  id,
  eventId: 'fighting',
  topic: 'soldiers-killed',
  speaker: 'Armenia',
  statement: `What ${id} says.`,
  verified: true,
  source: { publisher: 'A paper' },
  ...changes,
});

export const killed = (id: string, figure: number, day: string | undefined, changes: Partial<Claim> = {}) =>
  aClaim(id, {
    figure,
    unit: 'killed',
    counts: 'own soldiers',
    ...(day && { saidOn: onDay(day) }),
    ...changes,
  });
