import { useState } from 'react';
import { SHARE_STRINGS } from '../../strings/shareStrings.ts';
import { usePartStrings } from '../../views/useStrings.ts';

/** Opens the system's share dialog, where there is one. */
export function SendButton({ title, address }: { title: string; address: string }) {
  const shareStrings = usePartStrings(SHARE_STRINGS);
  const [refused, setRefused] = useState(false);
  if (typeof navigator.share !== 'function') return null;
  const send = async () => {
    try {
      await navigator.share({ title, url: address });
      setRefused(false);
    } catch (error) {
      const isReaders = error instanceof DOMException && error.name === 'AbortError'; // the reader cancelled
      if (!isReaders) console.info('Sharing is refused.', error);
      setRefused(!isReaders);
    }
  };
  return (
    <p className="copy-action">
      <button type="button" onClick={send}>
        {shareStrings.send}
      </button>
      <span role="status">{refused && shareStrings.sendRefused}</span>
    </p>
  );
}
