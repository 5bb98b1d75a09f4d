import { useAppState } from '../../store/context.ts';
import { selectIsListAlone, selectListAddress } from '../../store/listAddress.ts';
import { useStrings } from '../useStrings.ts';

/** Leads to the chronology as a list, without map and timeline, and from there back to all three. */
export function ListLink({ className }: { readonly className?: string }) {
  const { panel } = useStrings();
  const address = useAppState(selectListAddress);
  const isAlone = useAppState(selectIsListAlone);
  return (
    <a className={className} href={address}>
      {isAlone ? panel.allViews : panel.asList}
    </a>
  );
}
