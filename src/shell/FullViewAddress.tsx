import { CopyField } from '../views/text/CopyField.tsx';
import { useStrings } from '../views/useStrings.ts';
import { Dialog } from './Dialog.tsx';

interface FullViewAddressProps {
  readonly address: string;
  readonly onClose: () => void;
}

/** Shows an address that the link could not open, to be copied. */
export default function FullViewAddress({ address, onClose }: FullViewAddressProps) {
  const strings = useStrings();
  const { blocked, address: label } = strings.embed;
  return (
    <Dialog title={strings.shell.fullView} onClose={onClose}>
      <p>{blocked}</p>
      <CopyField label={label} text={address} rows={2} />
    </Dialog>
  );
}
