// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { pressedKey } from '../../../src/views/input/pressedKey.ts';

const press = (key: string, code: string, more = {}) =>
  pressedKey({
    key,
    code,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    keyCode: 0,
    ...more,
  });
const shifted = (key: string, code: string) => press(key, code, { shiftKey: true });

describe('pressedKey', () => {
  test.each([
    ['Russian', 'т', 'KeyN', 'n'],
    ['Ukrainian', 'Ф', 'KeyA', 'a'],
    ['Armenian', 'ն', 'KeyN', 'n'],
    ['Armenian, a sign', '՝', 'KeyB', 'b'],
    ['Georgian', 'ფ', 'KeyF', 'f'],
    ['Persian', 'ذ', 'KeyB', 'b'],
    ['Arabic, two letters on one key', 'لا', 'KeyB', 'b'],
    ['Greek', 'Π', 'KeyP', 'p'],
    ['Hebrew', 'מ', 'KeyN', 'n'],
    ['Korean', 'ㅠ', 'KeyB', 'b'],
    ['Hebrew, the full stop', 'ץ', 'Period', '.'],
    ['Armenian, the slash', 'ծ', 'Slash', '/'],
    ['Armenian, minus', 'ռ', 'Minus', '-'],
    ['Armenian, equals', 'ժ', 'Equal', '='],
  ])('uses the position of a %s key: %s', (_, key, code, meant) => expect(press(key, code)).toBe(meant));

  test('respects Shift on such a key', () => {
    expect(shifted('Ծ', 'Slash')).toBe('?');
    expect(shifted('؟', 'Slash')).toBe('?');
    expect(shifted('Ժ', 'Equal')).toBe('+');
  });

  test.each([
    ['French', 'q', 'KeyA', 'q'],
    ['French', 'a', 'KeyQ', 'a'],
    ['Dvorak', 'b', 'KeyN', 'b'],
    ['Dvorak', 'z', 'Slash', 'z'],
    ['Turkish', 'ı', 'KeyI', 'ı'],
    ['Azerbaijani', 'ə', 'Semicolon', 'ə'],
    ['German', 'ß', 'Minus', 'ß'],
    ['German', '-', 'Slash', '-'],
    ['Russian, a full stop', '.', 'Slash', '.'],
    ['Hebrew, a slash', '/', 'KeyQ', '/'],
    ['with Caps Lock', 'N', 'KeyN', 'n'],
    ['of the number pad', '+', 'NumpadAdd', '+'],
    ['of the number pad', '-', 'NumpadSubtract', '-'],
    ['named', 'PageDown', 'PageDown', 'PageDown'],
    ['dead', 'Dead', 'KeyB', 'Dead'],
    ['unknown', 'Unidentified', 'KeyB', 'Unidentified'],
  ])('uses the character of a key, %s: %s', (_, key, code, meant) => expect(press(key, code)).toBe(meant));

  test('recognises "?" and "/" on any key', () => {
    expect(shifted('?', 'Digit7')).toBe('?');
    expect(shifted('/', 'Backslash')).toBe('/');
    expect(press('%', 'Digit5')).toBe('%');
  });

  test('ignores an input method, and keys with Ctrl, Meta or Alt', () => {
    expect(press('Escape', 'Escape', { isComposing: true })).toBeUndefined();
    expect(press('Enter', 'Enter', { keyCode: 229 })).toBeUndefined();
    expect(press('Process', 'KeyN', { keyCode: 229 })).toBeUndefined();
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(press('n', 'KeyN', { [held]: true })).toBeUndefined();
  });
});
