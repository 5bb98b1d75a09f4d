import {
  type ChangeEvent,
  type CompositionEvent as ReactCompositionEvent,
  type KeyboardEvent as ReactKeyboardEvent,
  useState,
} from 'react';
import { pressedKey } from './pressedKey.ts';

/** Phones compose every word, also of plain letters: there one cannot wait until the word is finished. */
const composesAlways = () => matchMedia('(pointer: coarse)').matches;

/**
 * The properties of a field in which something is sought: tells what is typed once the input method has
 * composed it, and empties itself on Escape.
 */
export function useTypedText(value: string, onType: (text: string) => void) {
  const [composed, setComposed] = useState<string>();
  const type = (text: string) => {
    setComposed(undefined);
    onType(text);
  };
  return {
    value: composed ?? value,
    onChange: ({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
      const isComposing = (nativeEvent as InputEvent).isComposing && !composesAlways();
      if (isComposing) setComposed(currentTarget.value);
      else type(currentTarget.value);
    },
    onCompositionEnd: ({ currentTarget }: ReactCompositionEvent<HTMLInputElement>) =>
      type(currentTarget.value),
    onKeyDown: (press: ReactKeyboardEvent) => {
      if (pressedKey(press.nativeEvent) !== 'Escape' || value === '') return;
      press.preventDefault(); // only the field is emptied: what holds it, and the page, stay
      press.stopPropagation();
      type('');
    },
  };
}
