import { type ControlPart, controlAt, type Held, HOLDERS, type Holder, lineAt } from '../../model/control.ts';
import type { Instant } from '../../model/time.ts';
import { strings } from '../../strings/strings.ts';
import { partFill, patternFill } from './heldFill.ts';

/** The holders of the parts, in the order of the list of holders; peacekeepers alone are a hatch, no colour. */
export function holdersOf(held: readonly Held[]): Holder[] {
  const present = new Set(
    held.filter(({ part }) => part.layer === 'parts').map(({ period }) => period.holder),
  );
  return HOLDERS.filter((holder) => holder !== 'NONE' && holder !== 'RUPK' && present.has(holder));
}

/** Peacekeepers stood where no other entry says so: on the road, and in the months after September 2023. */
const hatchedOnly = (held: readonly Held[]) =>
  held.some(({ period }) => period.holder === 'RUPK') &&
  !held.some(({ period }) => period.holder === 'ARM_RUPK');

interface KeyProps {
  readonly prefix: string;
  readonly control: readonly ControlPart[];
  /** The moments that the maps show. */
  readonly moments: readonly Instant[];
}

/** What the fills and lines of the maps mean: only those that are there. */
export function ControlKey({ prefix, control, moments }: KeyProps) {
  const { holders, peacekeepers, lines, oblast } = strings.control;
  const each = moments.map((at) => controlAt(control, at));
  const contact = moments.map(lineAt).filter((id) => id !== undefined);
  return (
    <ul className="six-maps-key">
      {holdersOf(each.flat()).map((holder) => (
        <li key={holder}>
          <Swatch fill={partFill(holder, prefix)} />
          <span>{holders[holder]}</span>
        </li>
      ))}
      {each.some(hatchedOnly) && (
        <li>
          <Swatch fill={patternFill(prefix, 'peacekeepers')} />
          <span>{peacekeepers}</span>
        </li>
      )}
      <LineEntry className="six-maps-oblast" name={oblast} />
      {[...new Set(contact.map((id) => lines[id]))].map((name) => (
        <LineEntry key={name} className="six-maps-contact" name={name} />
      ))}
    </ul>
  );
}

const Swatch = ({ fill }: { readonly fill: string }) => (
  <svg className="six-maps-swatch" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
    <rect x="0.5" y="0.5" width="25" height="15" fill={fill} />
  </svg>
);

const LineEntry = ({
  className,
  name,
}: {
  readonly className: string;
  readonly name: string | undefined;
}) => (
  <li>
    <svg className="six-maps-swatch" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
      <path className={className} d="M0 8H26" />
    </svg>
    <span>{name}</span>
  </li>
);
