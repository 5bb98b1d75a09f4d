/** What a key event tells; both the browser's and React's events have it, React's behind `nativeEvent`. */
type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'
>;

/** What browsers give as `keyCode` for a key that goes to an input method. */
const IN_COMPOSITION = 229;

/** A letter, digit or sign of a script other than Latin; what all scripts share, as "." and "?", is not one. */
const OTHER_SCRIPT =
  /[^\p{Script_Extensions=Latin}\p{Script_Extensions=Common}\p{Script_Extensions=Inherited}]/u;

/** What a keyboard of the United States prints on the keys that have a meaning here, without and with Shift. */
const SIGNS: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
  NumpadDecimal: ['.', '.'],
};

/**
 * The key that was meant, as `KeyboardEvent.key` names it, letters in lower case: the letter printed on the key,
 * or, where that is not Latin, the one at its place. Undefined where the press is not for us: an input method
 * composes, or Ctrl, Meta or Alt is held.
 */
export function pressedKey(press: KeyPress): string | undefined {
  if (press.isComposing || press.keyCode === IN_COMPOSITION) return undefined;
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (OTHER_SCRIPT.test(press.key)) return keyAtPlace(press);
  return press.key.length === 1 ? press.key.toLowerCase() : press.key;
}

function keyAtPlace({ code, shiftKey }: KeyPress): string | undefined {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter?.toLowerCase() ?? SIGNS[code]?.[shiftKey ? 1 : 0];
}
