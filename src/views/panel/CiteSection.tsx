import { useState } from 'react';
import { lazyPart } from '../loading/lazyPart.tsx';
import { useStrings } from '../useStrings.ts';
import type { CitedHere } from './cite/Citations.tsx';

const Citations = lazyPart(
  (strings) => strings.cite.title,
  () => import('./cite/Citations.tsx'),
);

/** How to cite the page, collapsed at its end. The citation code is loaded when it is opened. */
export function CiteSection({ cited }: { cited: CitedHere }) {
  const strings = useStrings();
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" open={open} onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
      <summary>{strings.cite.title}</summary>
      {open && <Citations cited={cited} />}
    </details>
  );
}

/** The same for one claim or source, beside it; `name` says which. */
export function InlineCite({ cited, name }: { cited: CitedHere; name: string }) {
  const strings = useStrings();
  const [open, setOpen] = useState(false);
  return (
    <details className="inline-cite" open={open} onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
      <summary aria-label={name}>{strings.cite.one}</summary>
      {open && <Citations cited={cited} />}
    </details>
  );
}
