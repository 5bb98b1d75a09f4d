import { useAppState } from '../../store/context.ts';
import { useStrings } from '../useStrings.ts';

/** What stands for records that come after the first render: that they are being loaded, or that they could not be. */
export function useAwaitedText(): string {
  const { waiting, missing } = useStrings().pages;
  return useAppState(({ session }) => session.lacksRest) ? missing : waiting;
}

export const AwaitedNote = ({ className = 'empty' }: { className?: string }) => (
  <p className={className}>{useAwaitedText()}</p>
);
