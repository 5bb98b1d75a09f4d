import { useAppState } from '../store/context.ts';
import { strings } from '../strings/strings.ts';
import { CopyField } from '../views/CopyField.tsx';
import { Dialog } from './Dialog.tsx';

/** The address of this very view, and the code that puts it into a page of the reader's own. */
export default function ShareDialog({ onClose }: { onClose: () => void }) {
  const title = useAppState((state) => state.dataset.title);
  const address = window.location.href;
  return (
    <Dialog title={strings.shell.shareTitle} onClose={onClose}>
      <CopyField label={strings.shell.shareLink} text={address} />
      <CopyField label={strings.shell.shareFrame} text={frameCode(address, title)} />
    </Dialog>
  );
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const frameCode = (address: string, title: string) =>
  `<iframe src="${attribute(address)}" title="${attribute(strings.shell.frameTitle(title))}" width="100%" height="640" ` +
  'style="width:100%;min-height:420px;border:0" loading="lazy" allow="fullscreen; clipboard-write; web-share" ' +
  'allowfullscreen referrerpolicy="strict-origin-when-cross-origin"></iframe>';
