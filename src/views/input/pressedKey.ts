/** The fields of a key event that are used. React's events have them in `nativeEvent`. */
type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'
>;

/** The `keyCode` of a key that is handled by an input method. */
const IN_COMPOSITION = 229;

/** A character of a script other than Latin. Characters common to all scripts, such as "." and "?", do not match. */
const OTHER_SCRIPT =
  /[^\p{Script_Extensions=Latin}\p{Script_Extensions=Common}\p{Script_Extensions=Inherited}]/u;

/** What a US keyboard has on the keys that we use, without and with Shift. */
const SIGNS: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
  NumpadDecimal: ['.', '.'],
};

/**
 * The intended key, named as in `KeyboardEvent.key`, with letters in lower case: the letter printed on the key or, if
 * that is not Latin, the one at the same place of a US keyboard. Undefined if the press is not for us: an input method
 * is composing, or Ctrl, Meta or Alt is pressed.
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
