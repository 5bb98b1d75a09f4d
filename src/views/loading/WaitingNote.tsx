import { useStrings } from '../useStrings.ts';

/** Stands where something will be shown once its code has come. */
export const WaitingNote = ({ className = 'empty' }: { className?: string }) => {
  const { waiting } = useStrings().pages;
  return <p className={className}>{waiting}</p>;
};
