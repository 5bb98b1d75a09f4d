import { readersDay } from '../../model/readersDay.ts';
import { useAppState } from '../../store/context.ts';
import { selectCover } from '../../store/followedPath.ts';
import { type AppState, type View, withView } from '../../store/state.ts';
import { formatDay } from '../../strings/formatDate.ts';
import { PRINTING_STRINGS } from '../../strings/printingStrings.ts';
import { sharedAddress } from '../../views/page/sharedAddress.ts';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import { addressForQr } from './addressForQr.ts';
import { describeView } from './describeView.ts';
import { QrCode } from './QrCode.tsx';

interface SheetHeadProps {
  /** Changes to the view that the QR code opens. */
  readonly of?: Partial<View>;
  /** A title of its own; the one of the chronology is then in the line below. */
  readonly title?: string;
}

/** The chronology and its date, what is shown of it, and the address and QR code of the view. */
export function SheetHead({ of, title }: SheetHeadProps) {
  const strings = useStrings();
  const printing = usePartStrings(PRINTING_STRINGS);
  const shown = useAppState((state) => state);
  const state = withView(shown, of ?? {});
  const { dataset } = state;
  const address = sharedAddress(state);
  const today = readersDay(dataset.asOf);
  return (
    <header className="sheet-head">
      {address && <QrCode text={addressForQr(state, address)} title={printing.code} />}
      <h1 dir="auto">{title ?? dataset.title}</h1>
      <p className="sheet-dates">
        {title && <span>{`${dataset.title} · `}</span>}
        <span>{strings.shell.asOf(formatDay(Date.parse(dataset.asOf), strings))}</span>
        {today && <span>{` · ${printing.printedOn(formatDay(Date.parse(today), strings))}`}</span>}
      </p>
      {!title && <Descriptions of={shown} />}
      <p className="sheet-address">
        {address ? <Address state={state} address={address} /> : printing.noAddress}
      </p>
    </header>
  );
}

function Descriptions({ of }: { of: AppState }) {
  const strings = useStrings();
  const printing = usePartStrings(PRINTING_STRINGS);
  return (
    <dl>
      {describeView(of, strings, printing).map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Address({ state, address }: { state: AppState; address: string }) {
  const printing = usePartStrings(PRINTING_STRINGS);
  const shorter = selectCover(state) ? printing.shorterPath : printing.shorter;
  return (
    <>
      <span>{`${printing.address} `}</span>
      <a href={address} translate="no">
        {address}
      </a>
      {addressForQr(state, address) !== address && <span>{` ${shorter}`}</span>}
    </>
  );
}
