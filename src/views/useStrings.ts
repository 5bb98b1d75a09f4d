import { useAppState } from '../store/context.ts';
import { selectStrings } from '../store/selectors.ts';
import type { Strings } from '../strings/strings.ts';
import type { LazyPartName, Parts, StringsPart } from '../strings/translation.ts';

/** The words of the interface in the reader's language; a component that uses them follows a change of it. */
export const useStrings = (): Strings => useAppState(selectStrings);

/** The words of a part that comes with the code that needs it. */
export const usePartStrings = <Name extends LazyPartName>(part: StringsPart<Name>): Parts[Name] =>
  useAppState(({ session }) => session.translation?.wordsIn(part) ?? part.english);
