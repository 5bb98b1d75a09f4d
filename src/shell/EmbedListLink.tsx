import { asListAlone } from '../store/listAddress.ts';
import { useStrings } from '../views/useStrings.ts';
import { FullViewLink } from './FullViewLink.tsx';

/** Leads from an embed to the chronology as a list, in a page of its own. */
export function EmbedListLink({ className }: { readonly className?: string }) {
  const { panel } = useStrings();
  return (
    <FullViewLink className={className} shows={asListAlone}>
      <span>{`${panel.asList} `}</span>
    </FullViewLink>
  );
}
