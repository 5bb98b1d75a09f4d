import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHostMessage } from '../../../src/shell/host/parseHostMessage.ts';

const OURS = { target: 'araxes', v: 1 };
const read = (message: object) => parseHostMessage({ ...OURS, ...message });
const parametersOf = (message: object) => {
  const result = read(message);
  return result && 'parameters' in result ? String(result.parameters) : undefined;
};

describe('a message of a host', () => {
  test('asks for an event, or for none', () => {
    expect(read({ type: 'goto', event: 'e1' })).toEqual({ type: 'goto', event: 'e1' });
    expect(read({ type: 'goto', event: null })).toEqual({ type: 'goto', event: null });
  });

  test.each(['next', 'previous', 'hello'])('asks for %s', (type) =>
    expect(read({ type, more: 1 })).toEqual({ type }),
  );

  test.each(['light', 'dark', 'system'])('asks for the theme %s', (value) =>
    expect(read({ type: 'theme', value })).toEqual({ type: 'theme', value }),
  );

  test('names a window and filters as the address does', () => {
    expect(parametersOf({ type: 'window', from: '1991', to: '1992-05' })).toBe('from=1991&to=1992-05');
    const filter = { kind: 'legal', actor: 'osce', place: 'shusha', track: 't', q: 'a b', other: 'x' };
    expect(parametersOf({ type: 'filter', ...filter })).toBe(
      'kind=legal&track=t&actor=osce&place=shusha&q=a+b',
    );
    expect(parametersOf({ type: 'filter' })).toBe('');
  });

  test.each([
    ['nobody', { target: undefined, type: 'next' }],
    ['another version', { v: 2, type: 'next' }],
    ['a version in words', { v: '1', type: 'next' }],
    ['an unknown type', { type: 'print' }],
    ["a type from an object's prototype", { type: 'constructor' }],
    ['no event', { type: 'goto' }],
    ['an event that is a list', { type: 'goto', event: ['e1'] }],
    ['a theme that there is not', { type: 'theme', value: 'pink' }],
    ['a number for a date', { type: 'window', from: 1991, to: '1992' }],
    ['a list for a filter', { type: 'filter', kind: ['legal'], q: 'a' }],
    ['far too long a text', { type: 'filter', q: 'a'.repeat(2001) }],
  ])('is not recognised: %s', (_, message) => expect(read(message)).toBeUndefined());

  test('that throws when it is inspected is ignored', () => {
    const refuse = () => {
      throw new Error('no');
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(parseHostMessage(proxy)).toBeUndefined();
    expect(parseHostMessage(new Proxy({}, { get: refuse }))).toBeUndefined();
    const late = Object.defineProperty({ ...OURS, type: 'goto' }, 'event', { get: refuse });
    expect(parseHostMessage(late)).toBeUndefined();
  });

  test('is parsed at once however large or nested', () => {
    const tangled: Record<string, unknown> = { ...OURS, type: 'goto' };
    tangled.event = tangled;
    expect(parseHostMessage(tangled)).toBeUndefined();
    expect(parseHostMessage(new Array(4e9))).toBeUndefined();
    expect(read({ type: 'filter', kind: new Array(4e9) })).toBeUndefined();
  });
});

test('20,000 values of any kind are no message, and nothing is thrown', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
  fc.assert(
    fc.property(anything, (value) => parseHostMessage(value) === undefined),
    { numRuns: 20_000 },
  );
});
