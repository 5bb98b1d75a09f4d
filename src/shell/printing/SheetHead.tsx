import { useAppState } from '../../store/context.ts';
import type { AppState } from '../../store/state.ts';
import { formatDay } from '../../strings/formatDate.ts';
import { strings } from '../../strings/strings.ts';
import { shareBase } from '../../views/shareBase.ts';
import { describeView } from './describeView.ts';
import { QrCode } from './QrCode.tsx';
import { viewAddress, withQrRoom } from './viewAddress.ts';

/**
 * Which chronology this is, of when, what of it is shown, and where to see it on a screen.
 *
 * @param of where the code is to lead instead of to the very view
 */
export function SheetHead({ of }: { of?: Partial<AppState> }) {
  const shown = useAppState((state) => state);
  const state = { ...shown, ...of };
  const { dataset } = state;
  const base = shareBase(location.href);
  return (
    <header className="sheet-head">
      {base && <QrCode text={withQrRoom(state, base + location.search)} title={strings.printing.code} />}
      <h1>{dataset.title}</h1>
      <p className="sheet-dates">
        {strings.shell.asOf(formatDay(Date.parse(dataset.asOf)))} ·{' '}
        {strings.printing.printedOn(formatDay(Date.now()))}
      </p>
      <dl>
        {describeView(shown).map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="sheet-address">
        {base ? <Address state={state} href={base + location.search} /> : strings.printing.noAddress}
      </p>
    </header>
  );
}

function Address({ state, href }: { state: AppState; href: string }) {
  const address = viewAddress(state, href);
  return (
    <>
      {strings.printing.address} <a href={address}>{address}</a>
      {withQrRoom(state, href) !== address && ` ${strings.printing.shorter}`}
    </>
  );
}
