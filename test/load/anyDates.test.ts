import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnreadableChronology } from '../../src/load/documentParts.ts';
import { linkDocument } from '../../src/load/linkDocument.ts';
import { parseDocument } from '../../src/load/parseDocument.ts';
import { parseEdtf } from '../../src/load/parseEdtf.ts';
import { selectVisibleEvents, selectWholeSpan } from '../../src/store/selectors.ts';
import { formatDate, formatDay, formatEventTime, formatSpan } from '../../src/strings/formatDate.ts';
import { ENGLISH } from '../../src/strings/strings.ts';
import { aDocument, anEvent, aState } from '../helpers.ts';

const digits = (most: number, length: number) =>
  fc.integer({ min: 0, max: most }).map((it) => String(it).padStart(length, '0'));
/** In the format of a day, whether it exists or not. */
const day = fc.tuple(digits(9999, 4), digits(13, 2), digits(32, 2)).map((parts) => parts.join('-'));
const time = fc
  .tuple(day, digits(29, 2), digits(69, 2), fc.constantFrom('Z', '+04:00', '-27:00'))
  .map(([date, hours, minutes, zone]) => `${date}T${hours}:${minutes}:00${zone}`);
const date = fc.oneof(
  day,
  fc.tuple(day, day).map((days) => days.join('/')),
  digits(9999, 4),
  day.map((it) => `${it}~`),
  fc.constantFrom(
    '-0500',
    '2020-13',
    'Y17000',
    '../1992',
    '1992/..',
    'soon',
    '190X',
    '-004X',
    '1900-02-XX',
    '1900-24',
  ),
);
const when = fc.record({ first: day, last: day, precision: fc.constantFrom('day', 'month', 'year') });

/** What the page does with every date before the reader does anything. */
function show(json: unknown) {
  const { document, issues } = parseDocument(json, 'any.json');
  const dataset = linkDocument(document, issues, 'any.json', parseEdtf);
  const words = [
    formatDay(Date.parse(dataset.asOf), ENGLISH),
    formatSpan(dataset.opening, ENGLISH),
    ...dataset.periods.map(({ span }) => formatSpan(span, ENGLISH)),
    ...[...dataset.events.values()].flatMap((event) => [
      formatDate(event.date, ENGLISH),
      formatEventTime(event, ENGLISH),
    ]),
    ...selectVisibleEvents(aState(dataset)).map(({ id }) => id),
    formatSpan(selectWholeSpan({ dataset }), ENGLISH),
  ];
  return words.join(' ');
}

test('no date that passes the check makes the page throw', () => {
  const head = fc.record({ as_of: day, opening: fc.tuple(day, day) }, { requiredKeys: [] });
  const record = fc.record({ date, time, when }, { requiredKeys: ['date'] });
  let shown = 0;
  fc.assert(
    fc.property(head, fc.array(record, { maxLength: 3 }), (changes, records) => {
      const events = records.map(({ date, ...rest }, index) => anEvent(`e${index}`, date, rest));
      const json = aDocument(events);
      try {
        expect(show({ ...json, head: { ...(json.head as object), ...changes } })).not.toMatch(/NaN|Invalid/);
        shown += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableChronology);
      }
    }),
    { numRuns: 3000 },
  );
  expect(shown).toBeGreaterThan(300);
});
