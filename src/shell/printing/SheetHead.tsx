import { readersDay } from '../../model/readersDay.ts';
import { useAppState } from '../../store/context.ts';
import { type AppState, type View, withView } from '../../store/state.ts';
import { formatDay } from '../../strings/formatDate.ts';
import { sharedAddress } from '../../views/page/sharedAddress.ts';
import { useStrings } from '../../views/useStrings.ts';
import { addressForQr } from './addressForQr.ts';
import { describeView } from './describeView.ts';
import { QrCode } from './QrCode.tsx';

/**
 * The chronology and its date, what is shown of it, and the address and QR code of the view.
 *
 * @param of changes to the view that the QR code opens
 */
export function SheetHead({ of }: { of?: Partial<View> }) {
  const strings = useStrings();
  const shown = useAppState((state) => state);
  const state = withView(shown, of ?? {});
  const { dataset } = state;
  const address = sharedAddress(state);
  const today = readersDay(dataset.asOf);
  return (
    <header className="sheet-head">
      {address && <QrCode text={addressForQr(state, address)} title={strings.printing.code} />}
      <h1>{dataset.title}</h1>
      <p className="sheet-dates">
        <span>{strings.shell.asOf(formatDay(Date.parse(dataset.asOf), strings))}</span>
        {today && <span>{` · ${strings.printing.printedOn(formatDay(Date.parse(today), strings))}`}</span>}
      </p>
      <dl>
        {describeView(shown, strings).map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="sheet-address">
        {address ? <Address state={state} address={address} /> : strings.printing.noAddress}
      </p>
    </header>
  );
}

function Address({ state, address }: { state: AppState; address: string }) {
  const strings = useStrings();
  return (
    <>
      <span>{`${strings.printing.address} `}</span>
      <a href={address} translate="no">
        {address}
      </a>
      {addressForQr(state, address) !== address && <span>{` ${strings.printing.shorter}`}</span>}
    </>
  );
}
