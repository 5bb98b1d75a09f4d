import {
  type ChangeEvent,
  type CompositionEvent as ReactCompositionEvent,
  type KeyboardEvent as ReactKeyboardEvent,
  useState,
} from 'react';
import { pressedKey } from './pressedKey.ts';

/** Phones compose every word, even in Latin letters, so waiting for the end of a word would be too slow. */
const composesAlways = () => matchMedia('(pointer: coarse)').matches;

/**
 * The props of a search field: reports the text once the input method has composed it, and clears the field on Escape.
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
      press.preventDefault(); // only clears the field: neither its dialog nor the page closes
      press.stopPropagation();
      type('');
    },
  };
}
