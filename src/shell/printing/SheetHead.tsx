import { readersDay } from '../../model/readersDay.ts';
import { useAppState } from '../../store/context.ts';
import { selectCover } from '../../store/followedPath.ts';
import { type AppState, type View, withView } from '../../store/state.ts';
import { formatDay } from '../../strings/formatDate.ts';
import { sharedAddress } from '../../views/page/sharedAddress.ts';
import { useStrings } from '../../views/useStrings.ts';
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
  const shown = useAppState((state) => state);
  const state = withView(shown, of ?? {});
  const { dataset } = state;
  const address = sharedAddress(state);
  const today = readersDay(dataset.asOf);
  return (
    <header className="sheet-head">
      {address && <QrCode text={addressForQr(state, address)} title={strings.printing.code} />}
      <h1 dir="auto">{title ?? dataset.title}</h1>
      <p className="sheet-dates">
        {title && <span>{`${dataset.title} · `}</span>}
        <span>{strings.shell.asOf(formatDay(Date.parse(dataset.asOf), strings))}</span>
        {today && <span>{` · ${strings.printing.printedOn(formatDay(Date.parse(today), strings))}`}</span>}
      </p>
      {!title && <Descriptions of={shown} />}
      <p className="sheet-address">
        {address ? <Address state={state} address={address} /> : strings.printing.noAddress}
      </p>
    </header>
  );
}

function Descriptions({ of }: { of: AppState }) {
  const strings = useStrings();
  return (
    <dl>
      {describeView(of, strings).map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Address({ state, address }: { state: AppState; address: string }) {
  const strings = useStrings();
  const shorter = selectCover(state) ? strings.printing.shorterPath : strings.printing.shorter;
  return (
    <>
      <span>{`${strings.printing.address} `}</span>
      <a href={address} translate="no">
        {address}
      </a>
      {addressForQr(state, address) !== address && <span>{` ${shorter}`}</span>}
    </>
  );
}
