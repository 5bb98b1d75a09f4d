import './share.css';
import { useAppState } from '../../store/context.ts';
import { selectSelectedEvent } from '../../store/selectors.ts';
import { withView } from '../../store/state.ts';
import { SHARE_STRINGS } from '../../strings/shareStrings.ts';
import { SITE, shareBase, sharedAddress } from '../../views/page/sharedAddress.ts';
import { CopyField } from '../../views/text/CopyField.tsx';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import { Dialog } from '../Dialog.tsx';
import { EmbedBuilder } from './EmbedBuilder.tsx';
import { SendButton } from './SendButton.tsx';

/** The address of this view, and the code that embeds it in another page, with a preview. */
export default function ShareDialog({ onClose }: { onClose: () => void }) {
  const strings = useStrings();
  const shareStrings = usePartStrings(SHARE_STRINGS);
  const base = shareBase(window.location.href);
  return (
    <Dialog title={strings.shell.shareTitle} onClose={onClose} className="share-dialog">
      {base === undefined ? (
        <p>{shareStrings.noAddress}</p>
      ) : (
        <>
          <Links />
          <EmbedBuilder base={base} />
        </>
      )}
    </Dialog>
  );
}

function Links() {
  const shareStrings = usePartStrings(SHARE_STRINGS);
  const state = useAppState((state) => state);
  const event = selectSelectedEvent(state);
  const address = sharedAddress(withView(state, { embed: false }));
  if (!address) return null;
  return (
    <section>
      <CopyField label={shareStrings.link} text={address} />
      {SITE && event && (
        <CopyField label={shareStrings.cardLink} text={new URL(`events/${event.id}/`, SITE).href} rows={2} />
      )}
      <SendButton title={event?.title ?? state.dataset.title} address={address} />
    </section>
  );
}
